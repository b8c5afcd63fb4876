import type { FastifyInstance } from 'fastify';
import { parseDay } from '../core/facts/day';
import { TERRITORY_LEVELS, type TerritoryLevel } from '../core/facts/values';
import { LANGS, type Lang } from '../core/law/lang';
import { askingOf } from './asking';
import { refuse } from './refuse';
import type { Life } from './phase';
import type { PictureQuestion } from './picture';
import { unavailable } from './unavailable';

interface Asked {
  readonly Params: { readonly number: string };
  readonly Querystring: Readonly<Record<string, unknown>>;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** `/petitions/NUMBER/responsibility.svg?on=&upTo=&lang=`: the answer as a picture. */
export function addPicture(app: FastifyInstance, life: Life): void {
  app.get<Asked>('/petitions/:number/responsibility.svg', async (request, reply) => {
    const { phase } = life;
    if (phase.is !== 'READY') return unavailable(reply, phase);
    const asking = askingOf(request);
    const query = read(request.query);
    if (query.problem !== null) return refuse(reply, 400, 'BAD_USER_INPUT', query.problem);
    const { number } = request.params;
    const question: PictureQuestion = { subject: { number }, on: query.on, upTo: query.upTo };
    const svg = await phase.service.picture(question, { ...asking, lang: query.lang ?? asking.lang });
    if (svg === null) {
      const message = `没有编号为“${number}”的信访事项。There is no petition “${number}”.`;
      return refuse(reply, 404, 'NOT_FOUND', message);
    }
    return reply.header('content-security-policy', POLICY).type('image/svg+xml; charset=utf-8').send(svg);
  });
}

interface Read {
  readonly on: number | null;
  readonly upTo: TerritoryLevel;
  readonly lang: Lang | null;
  readonly problem: string | null;
}

function read(query: Asked['Querystring']): Read {
  const problems: string[] = [];
  const on = typeof query.on === 'string' ? parseDay(query.on) : null;
  if (query.on !== undefined && on === null) problems.push('on: 日期应为 YYYY-MM-DD, a day as YYYY-MM-DD');
  const upTo = oneOf(TERRITORY_LEVELS, query.upTo);
  if (query.upTo !== undefined && upTo === null) problems.push(`upTo: ${TERRITORY_LEVELS.join(' ')}`);
  const lang = oneOf(LANGS, query.lang);
  if (query.lang !== undefined && lang === null) problems.push(`lang: ${LANGS.join(' ')}`);
  const problem = problems.length === 0 ? null : `参数不合规 Bad arguments: ${problems.join('; ')}`;
  return { on, upTo: upTo ?? 'PROVINCE', lang, problem };
}

const oneOf = <Value extends string>(values: readonly Value[], given: unknown): Value | null =>
  values.find((value) => value === given) ?? null;
