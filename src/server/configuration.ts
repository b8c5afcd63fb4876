import { z } from 'zod';

/** Where the records are: a folder of the embedded database, or a PostgreSQL. */
export type DatabasePlace =
  { readonly is: 'embedded'; readonly folder: string } | { readonly is: 'postgres'; readonly url: string };

export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly database: DatabasePlace;
}

/** The environment holds values that cannot be meant. The message names every one of them. */
export class BadConfiguration extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'BadConfiguration';
  }
}

const ENVIRONMENT = z.object({
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'must be a port, 0 to 65535')
    .transform(Number)
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, 'must be a host name or address, such as 127.0.0.1')
    .default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().refine(isPostgresUrl, 'must be like postgres://user:password@host:5432/database').optional(),
});

/**
 * Reads `PORT HOST DATA_DIR DATABASE_URL`; an empty value is an absent one. Throws `BadConfiguration` that names all
 * wrong values.
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success) throw new BadConfiguration(read.error.issues.map((issue) => problemOf(issue, given)));
  const { PORT, HOST, DATA_DIR, DATABASE_URL } = read.data;
  const database: DatabasePlace =
    DATABASE_URL === undefined ? { is: 'embedded', folder: DATA_DIR } : { is: 'postgres', url: DATABASE_URL };
  return { host: HOST, port: PORT, database };
}

function isPostgresUrl(text: string): boolean {
  try {
    const { protocol, username, password, pathname } = new URL(text);
    for (const part of [username, password, pathname]) decodeURIComponent(part);
    return ['postgres:', 'postgresql:'].includes(protocol);
  } catch {
    return false;
  }
}

/** Names the variable and what is wrong; shows the value, but never that of an address with a password in it. */
function problemOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  const value = name === 'DATABASE_URL' ? '' : ` (it is “${given[name] ?? ''}”)`;
  return `${name} ${issue.message}${value}`;
}
