/** A petition with all that is known of who bears responsibility for it. */
const PETITION = `
  fragment Full on Petition {
    number
    title
    responsibility {
      status
      on
      territories { code name }
      handlingOrgans { code name }
      bearers {
        kind
        scope
        tier
        conditional
        organ { code name }
        cadre { code name }
        post { code title }
        basis { rule reason citation { article label } }
      }
      gaps { code rule since message organ { code } post { code } }
      excluded { code rule reason cadre { code } }
      notes { code message }
    }
  }`;

export const SINGLE = `query Single($number: String!) { petition(number: $number) { ...Full } } ${PETITION}`;
export const PAGE = `query Page($first: Int!) { petitions(first: $first) { nodes { ...Full } } } ${PETITION}`;
export const TYPENAME = '{ __typename }';
export const NUMBERS = `query Numbers($first: Int!, $after: String) {
  petitions(first: $first, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } }
}`;
