import type { Hierarchy } from '../../../core/hierarchy/hierarchy';
import { idOf } from '../../shared/look-up';
import { requireCode, requireText } from '../../shared/writing';
import type { ReformOrgansInput } from './inputs';
import type { NewOrganInput } from './organ-inputs';
import { knownIn, requireReform } from './requirements';

/** Refuses a reform of organs that cannot be put into rows: see `requireReform`. */
export function requireOrgans(hierarchy: Hierarchy, input: ReformOrgansInput): void {
  const { codes } = hierarchy;
  requireReform(input, codes.organ);
  const known = knownIn(input, codes.organ);
  input.established?.forEach((organ, at) => {
    requireNew(hierarchy, organ, `established[${at}]`, known);
  });
  input.changed?.forEach(({ territoryCode, coLocatedWith }, at) => {
    if (territoryCode != null) idOf(codes.territory, territoryCode, `input.changed[${at}].territoryCode`);
    known(coLocatedWith, `input.changed[${at}].coLocatedWith`);
  });
  input.successions?.forEach(({ categoryCode }, at) => {
    if (categoryCode != null) idOf(codes.category, categoryCode, `input.successions[${at}].categoryCode`);
  });
}

function requireNew(
  { codes }: Hierarchy,
  organ: NewOrganInput,
  field: string,
  known: ReturnType<typeof knownIn>,
): void {
  idOf(codes.territory, organ.territoryCode, `input.${field}.territoryCode`);
  known(organ.coLocatedWith, `input.${field}.coLocatedWith`);
  organ.leaderships?.forEach(({ superiorCode }, at) => {
    known(superiorCode, `input.${field}.leaderships[${at}].superiorCode`);
  });
  organ.competences?.forEach(({ categoryCode }, at) => {
    idOf(codes.category, categoryCode, `input.${field}.competences[${at}].categoryCode`);
  });
  organ.posts?.forEach(({ code, title, managedBy }, at) => {
    requireCode(code, `${field}.posts[${at}].code`);
    requireText(title, `${field}.posts[${at}].title`);
    known(managedBy, `input.${field}.posts[${at}].managedBy`);
  });
}
