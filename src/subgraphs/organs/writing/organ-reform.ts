import type { Row } from '../../../core/dataset/tables';
import { type Hierarchy, NONE } from '../../../core/hierarchy/hierarchy';
import type { Lang } from '../../../core/law/lang';
import { endOrgan, endPortfoliosAbout } from './ending';
import type { OrganSuccessionInput, ReformOrgansInput } from './inputs';
import { dayCell, organCells } from '../../shared/on-record';
import type { NewOrganInput, OrganChangeInput } from './organ-inputs';
import { given } from './requirements';
import { Rewriting } from './rewriting';

/** What a reform of organs (机构改革) does to the records. Its codes are known, or those that it establishes. */
export function reformOfOrgans(hierarchy: Hierarchy, input: ReformOrgansInput, lang: Lang): Rewriting {
  const rewriting = new Rewriting(hierarchy, input.on, lang);
  const { document, established, changed, abolished, successions } = input;
  for (const organ of given(established)) establish(rewriting, organ, document);
  for (const change of given(changed)) alter(rewriting, change);
  const ended = given(abolished).map((code) => hierarchy.codes.organ.find(code));
  for (const organ of ended) endOrgan(rewriting, organ);
  endPortfoliosAbout(rewriting, 'ORGAN', ended);
  for (const succession of given(successions)) succeed(rewriting, succession, document);
  return rewriting;
}

function establish(rewriting: Rewriting, organ: NewOrganInput, document: string): void {
  const { code, name, nature, function: its, territoryCode, coLocatedWith } = organ;
  rewriting.begin('organs', {
    code,
    name: name.trim(),
    nature,
    function: its,
    territory_code: territoryCode,
    co_located_with: coLocatedWith ?? '',
  });
  lead(rewriting, organ, document);
  equip(rewriting, organ);
}

function lead(rewriting: Rewriting, { code, leaderships }: NewOrganInput, document: string): void {
  for (const { superiorCode, relation, primary, basis } of given(leaderships))
    rewriting.begin('leaderships', {
      organ_code: code,
      superior_code: superiorCode,
      relation,
      primary: primary ?? '',
      basis: basis ?? document,
    });
}

function equip(rewriting: Rewriting, organ: NewOrganInput): void {
  for (const { categoryCode, for: purpose } of given(organ.competences))
    rewriting.begin('competences', {
      organ_code: organ.code,
      category_code: categoryCode,
      for: purpose ?? 'ORDINARY',
    });
  for (const { code, title, role, managedBy } of given(organ.posts))
    rewriting.begin('posts', {
      code,
      organ_code: organ.code,
      title: title.trim(),
      role,
      managed_by: managedBy ?? '',
    });
}

function succeed(rewriting: Rewriting, succession: OrganSuccessionInput, document: string): void {
  const { fromCode, toCode, extent, categoryCode } = succession;
  rewriting.succeed({
    subject: 'ORGAN',
    from_code: fromCode,
    to_code: toCode,
    on: dayCell(rewriting.on),
    extent: extent ?? 'WHOLE',
    category_code: categoryCode ?? '',
    document,
  });
}

function alter(rewriting: Rewriting, change: OrganChangeInput): void {
  const { hierarchy, on } = rewriting;
  const row = hierarchy.organs.at(hierarchy.codes.organ.find(change.code), on);
  if (row === NONE) rewriting.notThere('organs', change.code);
  else rewriting.change('organs', row, organCells(hierarchy, row), changedCells(change));
}

function changedCells({ name, nature, function: its, territoryCode, coLocatedWith }: OrganChangeInput): Row {
  return {
    ...(name == null ? {} : { name: name.trim() }),
    ...(nature == null ? {} : { nature }),
    ...(its == null ? {} : { function: its }),
    ...(territoryCode == null ? {} : { territory_code: territoryCode }),
    ...(coLocatedWith === undefined ? {} : { co_located_with: coLocatedWith ?? '' }),
  };
}
