import { notFound } from '../../shared/errors';
import { NotWritten } from '../../shared/user-error';
import { requireCode, requireText } from '../../shared/writing';
import type { Codes } from '../../../core/hierarchy/hierarchy';

/** What a reform asks for, as far as organs and territories are alike. */
export interface Reform {
  readonly document: string;
  readonly established?: readonly { readonly code: string; readonly name: string }[] | null;
  readonly changed?: readonly { readonly code: string; readonly name?: string | null }[] | null;
  readonly abolished?: readonly string[] | null;
  readonly successions?: readonly { readonly fromCode: string; readonly toCode: string }[] | null;
}

/** The items of a list that may be left out. */
export const given = <Item>(list: readonly Item[] | null | undefined): readonly Item[] => list ?? [];

/** The codes that a reform is about, each once: those it establishes, changes, abolishes, and those of successions. */
export const codesOf = ({ established, changed, abolished, successions }: Reform): string[] => [
  ...new Set([
    ...given(established).map(({ code }) => code),
    ...given(changed).map(({ code }) => code),
    ...given(abolished),
    ...given(successions).flatMap(({ fromCode, toCode }) => [fromCode, toCode]),
  ]),
];

/**
 * Refuses a reform that says nothing, or leaves something blank, or says two things of one code. A code that is
 * neither on record nor established by the reform is `NOT_FOUND`.
 */
export function requireReform(reform: Reform, codes: Codes): void {
  const { document, established, changed, abolished, successions } = reform;
  requireText(document, 'document');
  if (codesOf(reform).length === 0) throw new NotWritten('BLANK', 'changed');
  established?.forEach(({ code, name }, at) => {
    requireCode(code, `established[${at}].code`);
    requireText(name, `established[${at}].name`);
  });
  const known = knownIn(reform, codes);
  changed?.forEach(({ code, ...rest }, at) => {
    if (codes.find(code) < 0) throw notFound(`input.changed[${at}].code`, code);
    const said: readonly unknown[] = Object.values(rest);
    if (said.every((value) => value === undefined)) throw new NotWritten('BLANK', `changed[${at}]`);
    if (rest.name != null) requireText(rest.name, `changed[${at}].name`);
  });
  abolished?.forEach((code, at) => {
    if (codes.find(code) < 0) throw notFound(`input.abolished[${at}]`, code);
  });
  successions?.forEach(({ fromCode, toCode }, at) => {
    known(fromCode, `input.successions[${at}].fromCode`);
    known(toCode, `input.successions[${at}].toCode`);
  });
  requireOnce(reform);
}

/** Refuses a code, if one is given, that is neither on record nor established by the reform. */
export function knownIn({ established }: Reform, codes: Codes) {
  const fresh = new Set(established?.map(({ code }) => code));
  return (code: string | null | undefined, argument: string): void => {
    if (code != null && codes.find(code) < 0 && !fresh.has(code)) throw notFound(argument, code);
  };
}

function requireOnce({ established, changed, abolished }: Reform): void {
  const seen = new Set<string>();
  const once = (code: string, field: string) => {
    if (seen.has(code)) throw new NotWritten('CODE_TAKEN', field);
    seen.add(code);
  };
  established?.forEach(({ code }, at) => {
    once(code, `established[${at}].code`);
  });
  changed?.forEach(({ code }, at) => {
    once(code, `changed[${at}].code`);
  });
  abolished?.forEach((code, at) => {
    once(code, `abolished[${at}]`);
  });
}
