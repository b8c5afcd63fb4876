import { day } from '../../src/core/facts/day';
import type { Hierarchy } from '../../src/core/hierarchy/hierarchy';
import type { Refusal } from '../../src/core/ladder/refusal';
import { type Attempted, bureau, type Facts, written } from './asked';
import { graphOf } from './managing';
import { spoken } from './spoken';

/** The county in which 孙立 heads the water bureau and has a second post in the government. */
export const COUNTY = graphOf(bureau().member('青山县政府', '党组成员', '孙立', { mode: 'CONCURRENT' }));

export const GRAVE: Partial<Facts> = { harm: 'PARTICULARLY_SERIOUS', impact: 'PARTICULARLY_SERIOUS' };
export const MISSED: Partial<Facts> = {
  earlier: [{ measure: 'CIRCULATED_CRITICISM', on: '2020-03-10', due: '2020-05-31' }],
};
export const criticism = (by: string, more: Partial<Attempted> = {}): Attempted => ({
  measure: 'CIRCULATED_CRITICISM',
  by,
  rectifyBy: '2020-08-31',
  ...more,
});
export const admonishment = (by: string, more: Partial<Attempted> = {}): Attempted => ({
  measure: 'ADMONISHMENT',
  by,
  rectifyBy: '2020-08-31',
  ...more,
});
export const removal = (by: string, post?: string): Attempted => ({
  measure: 'REMOVAL_FROM_OFFICE',
  by,
  ...(post === undefined ? {} : { post }),
});

/** A refusal as people read it: `WRONG_ORGAN R13.M 《办法》第十四条: … 青山县委 may`. */
export function told(each: Refusal | null, on = '2020-06-01', hierarchy: Hierarchy = COUNTY): string {
  if (each === null) return 'in order';
  const { rule, clause, zh } = spoken(hierarchy, each.basis, day(on));
  const until = each.from === null ? '' : ` from ${written(each.from)}`;
  return `${each.code} ${rule} ${clause}: ${zh}${until}`;
}
