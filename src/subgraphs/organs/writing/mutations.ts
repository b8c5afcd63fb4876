import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { datasetOfRows } from '../../../core/dataset/columns-of-rows';
import { NONE } from '../../../core/hierarchy/hierarchy';
import { DatasetRefused } from '../../../storage/importing/failures';
import { recordDataset } from '../../../storage/importing/import-dataset';
import { ReformStore } from '../../../storage/organs/reform.store';
import type { Acting } from '../../shared/acting';
import type { GraphContext } from '../../shared/context';
import { both } from '../../shared/describe';
import type { OrganView } from '../../shared/entities/organ';
import type { TerritoryView } from '../../shared/entities/territory';
import { organByCode, territoryByCode } from '../../shared/look-up';
import { payloads, type WritePayload } from '../../shared/payload';
import { userErrorTypes } from '../../shared/user-error';
import { type Done, writeAsked } from '../../shared/writing';
import { LegalBasis } from '../instrument.types';
import { OrganType } from '../organ.types';
import { TerritoryType } from '../territory.types';
import { ReformOrgansInput, ReformTerritoriesInput } from './inputs';
import { requireOrgans } from './organ-requirements';
import { reformOfOrgans } from './organ-reform';
import { requireFreePosts, requireStill } from './records-still';
import { codesOf, type Reform } from './requirements';
import type { Rewriting } from './rewriting';
import { reformOfTerritories } from './territory-reform';
import { requireTerritories } from './territory-requirements';

const UserError = userErrorTypes(LegalBasis.citation, () => OrganType);

const REFORM_ORGANS = payloads(
  { field: 'organs', type: () => [OrganType], zh: '所涉机关', en: 'Each of the organs concerned' },
  UserError.type,
)('reformOrgans');
const REFORM_TERRITORIES = payloads(
  { field: 'territories', type: () => [TerritoryType], zh: '所涉地区', en: 'Each of the territories concerned' },
  UserError.type,
)('reformTerritories');

const INPUT = both('输入', 'The input');

@Resolver()
class ReformMutations {
  @Mutation(() => REFORM_ORGANS, {
    description: both(
      '机构改革：组建、合并、拆分、更名、撤销，一次施行，依据文件',
      'Reforms organs, from a document: established, merged, split, renamed or abolished, all at once or none',
    ),
  })
  async reformOrgans(
    @Arg('input', () => ReformOrgansInput, { description: INPUT }) input: ReformOrgansInput,
    @Ctx() context: GraphContext,
  ): Promise<WritePayload & { readonly organs: readonly OrganView[] | null }> {
    const asked = { mutation: 'reformOrgans', input, on: input.on };
    const { code, ...outcome } = await writeAsked(context, asked, async (manager, acting) => {
      const hierarchy = context.latest();
      requireOrgans(hierarchy, input);
      const records = new ReformStore(manager);
      await requireStill(records, context.viewer, hierarchy, 'organ', input);
      await requireFreePosts(records, context.viewer, input);
      return record(context, manager, acting, {
        type: 'Organ',
        input,
        does: reformOfOrgans(hierarchy, input, context.lang),
      });
    });
    return { ...outcome, organs: code === null ? null : shown(input, (each) => organByCode(context, each, input.on)) };
  }

  @Mutation(() => REFORM_TERRITORIES, {
    description: both(
      '行政区划变更：设立、合并、拆分、更名、撤销，一次施行，依据文件',
      'Changes territories, from a document: established, merged, split, renamed or abolished, all at once or none',
    ),
  })
  async reformTerritories(
    @Arg('input', () => ReformTerritoriesInput, { description: INPUT }) input: ReformTerritoriesInput,
    @Ctx() context: GraphContext,
  ): Promise<WritePayload & { readonly territories: readonly TerritoryView[] | null }> {
    const asked = { mutation: 'reformTerritories', input, on: input.on };
    const { code, ...outcome } = await writeAsked(context, asked, async (manager, acting) => {
      const hierarchy = context.latest();
      requireTerritories(hierarchy, input);
      await requireStill(new ReformStore(manager), context.viewer, hierarchy, 'territory', input);
      return record(context, manager, acting, {
        type: 'Territory',
        input,
        does: reformOfTerritories(hierarchy, input, context.lang),
      });
    });
    const territories = code === null ? null : shown(input, (each) => territoryByCode(context, each, input.on));
    return { ...outcome, territories };
  }
}

export const organWriters = [ReformMutations, ...UserError.resolvers];

interface Recording {
  readonly type: 'Organ' | 'Territory';
  readonly input: Reform;
  readonly does: Rewriting;
}

async function record(
  { lang }: GraphContext,
  manager: EntityManager,
  { organs: [organ = NONE] }: Acting,
  { type, input, does: { before, after, problems } }: Recording,
): Promise<Done> {
  if (problems.length > 0) throw new DatasetRefused(problems, lang);
  await recordDataset(manager, datasetOfRows(after), lang);
  const [code = ''] = codesOf(input);
  return { type, code, kind: 'CHANGED', before, after: { document: input.document, ...after }, organ };
}

const shown = <View>(input: Reform, view: (code: string) => View | null): View[] =>
  codesOf(input).flatMap((code) => view(code) ?? []);
