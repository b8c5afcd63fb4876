/** The types that have an identity: a global id names one of them and its business code. */
export const IDENTIFIED = [
  'Territory',
  'Organ',
  'Category',
  'Instrument',
  'Cadre',
  'Post',
  'Appointment',
  'Petition',
  'Incident',
] as const;
export type Identified = (typeof IDENTIFIED)[number];

/** The global id of a thing: base64url of `Type:code`. Stable as long as the code is. */
export const globalId = (type: Identified, code: string): string =>
  Buffer.from(`${type}:${code}`, 'utf8').toString('base64url');

/** The type and code that a global id names, or null when it is none of ours. */
export function parseGlobalId(id: string): { readonly type: Identified; readonly code: string } | null {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const type = IDENTIFIED.find((name) => name === text.slice(0, colon));
  const code = text.slice(colon + 1);
  if (colon < 0 || type === undefined || globalId(type, code) !== id) return null;
  return { type, code };
}
