import { officesOf } from '../../core/handling/offices';
import { type CadreId, NONE, type OrganId } from '../../core/hierarchy/hierarchy';
import type { GraphContext } from './context';
import { Refusal } from './errors';

/** Who acts (经办): the cadre whom the request names, and the organs in which he is in office today. */
export interface Acting {
  readonly code: string;
  readonly cadre: CadreId;
  readonly organs: readonly OrganId[];
}

/** Who acts in a request. Throws `UNAUTHENTICATED` where it names nobody, or nobody on record. */
export function actingIn({ viewer, hierarchy, today }: GraphContext): Acting {
  const { cadre: code } = viewer;
  const cadre = code === null ? NONE : hierarchy.codes.cadre.find(code);
  if (code === null || cadre === NONE) throw new Refusal('UNAUTHENTICATED', code === null ? NOBODY : unknown(code));
  return { code, cadre, organs: officesOf(hierarchy, cadre, today) };
}

const NOBODY = {
  zh: '请求没有表明由谁办理；访问控制启用之前，在本机用请求头 X-Demo-Cadre 给出干部代码。',
  en: 'The request does not say who acts: until access control is there, name the cadre in the header X-Demo-Cadre, on this machine.',
};

const unknown = (code: string) => ({
  zh: `请求所称的干部“${code}”没有记录。`,
  en: `The cadre “${code}” whom the request names is not on record.`,
});
