import type { Row } from '../../../core/dataset/tables';
import { type Hierarchy, NONE, type TerritoryId } from '../../../core/hierarchy/hierarchy';
import type { Lang } from '../../../core/law/lang';
import { endPortfoliosAbout, endTerritory } from './ending';
import type { ReformTerritoriesInput } from './inputs';
import { dayCell, territoryCells } from '../../shared/on-record';
import { given } from './requirements';
import { Rewriting } from './rewriting';
import type { TerritoryChangeInput } from './territory-inputs';

/** What a change of territories (行政区划变更) does to the records. Its codes are known, or those that it establishes. */
export function reformOfTerritories(hierarchy: Hierarchy, input: ReformTerritoriesInput, lang: Lang): Rewriting {
  const rewriting = new Rewriting(hierarchy, input.on, lang);
  for (const { code, name, level, parentCode } of given(input.established))
    rewriting.begin('territories', { code, name: name.trim(), level, parent_code: parentCode ?? '' });
  for (const change of given(input.changed)) alter(rewriting, change);
  const ended = given(input.abolished).map((code) => hierarchy.codes.territory.find(code));
  for (const territory of ended) endTerritory(rewriting, territory);
  endPortfoliosAbout(rewriting, 'AREA', ended);
  for (const territory of ended) refuseStranded(rewriting, territory);
  for (const { fromCode, toCode, extent } of given(input.successions))
    rewriting.succeed({
      subject: 'TERRITORY',
      from_code: fromCode,
      to_code: toCode,
      on: dayCell(input.on),
      extent: extent ?? 'WHOLE',
      document: input.document,
    });
  return rewriting;
}

function alter(rewriting: Rewriting, change: TerritoryChangeInput): void {
  const { hierarchy, on } = rewriting;
  const row = hierarchy.territories.at(hierarchy.codes.territory.find(change.code), on);
  if (row === NONE) rewriting.notThere('territories', change.code);
  else rewriting.change('territories', row, territoryCells(hierarchy, row), changedCells(change));
}

const changedCells = ({ name, level, parentCode }: TerritoryChangeInput): Row => ({
  ...(name == null ? {} : { name: name.trim() }),
  ...(level == null ? {} : { level }),
  ...(parentCode == null ? {} : { parent_code: parentCode }),
});

/** How many of those that still lie in a territory are named. */
const MOST_NAMED = 100;

/** What still lies in a territory that ends is a problem each: nothing is ended silently. */
function refuseStranded(rewriting: Rewriting, territory: TerritoryId): void {
  const { hierarchy, on } = rewriting;
  const { territories, organs, codes } = hierarchy;
  const within = codes.territory.at(territory);
  const children = [...territories.below(territory)]
    .filter((row) => on < territories.to(row) && !rewriting.hasMet('territories', row))
    .map((row) => ({
      what: '地区',
      code: codes.territory.at(territories.territory(row)),
      name: territories.name(row),
    }));
  const members = [...organs.ofTerritory(territory)]
    .filter((row) => on < organs.to(row))
    .map((row) => ({ what: '机关', code: codes.organ.at(organs.organ(row)), name: organs.name(row) }));
  for (const { what, code, name } of [...children, ...members].slice(0, MOST_NAMED))
    rewriting.problem('SPAN_OUTSIDE', 'territories', 'abolished', {
      zh: `${what}“${code}”${name}在 ${dayCell(on)} 之后仍属于要撤销的“${within}”：请先移出或者撤销`,
      en: `“${code}” ${name} still lies in “${within}” after ${dayCell(on)}, which is to be abolished: move or abolish it first`,
    });
}
