/** The operations behind `resolve`. What `--json` prints is the `responsibility` of their answer. */
const ANSWER = `
  fragment Answer on Responsibility {
    status
    on
    instrument { code name }
    territories { code name }
    handlingOrgans { code name }
    bearers {
      kind scope tier conditional
      organ { code name } territory { code name } cadre { code name } post { code title }
      basis { rule reason citation { label text } }
    }
    gaps { code rule since message organ { code name } territory { code name } post { code title } }
    excluded { code rule reason cadre { code name } organ { code name } }
    notes { code message }
  }
  fragment Whole on Responsibility {
    ...Answer
    candidates { question organ { code name } territory { code name } responsibility { ...Answer } }
  }`;

export const BY_NUMBER = `query Resolve($number: String!, $on: Date, $upTo: TerritoryLevel!) {
  petition(number: $number) { number title responsibility(on: $on, upTo: $upTo) { ...Whole } }
} ${ANSWER}`;

export const BY_MATTER = `query Resolve($matter: MatterInput!, $on: Date, $upTo: TerritoryLevel!) {
  responsibility(matter: $matter, on: $on, upTo: $upTo) { ...Whole }
} ${ANSWER}`;
