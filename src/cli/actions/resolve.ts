import { writeFileSync } from 'node:fs';
import { graphql, type GraphQLError } from 'graphql';
import { parseDay } from '../../core/facts/day';
import type { TerritoryLevel } from '../../core/facts/values';
import { openGraph } from '../../server/open-graph';
import type { Asking, Service } from '../../server/service';
import { shanghaiDay } from '../../server/today';
import { SYSTEM_VIEWER } from '../../storage/viewer';
import { BY_MATTER, BY_NUMBER } from '../answer/query';
import type { Answered } from '../answer/shape';
import { answerText } from '../answer/text';
import { CommandFailure, EXIT } from '../exits';
import { databaseOf, openCurrentStore } from '../store';
import type { Terminal } from '../terminal';

export interface AskedMatter {
  readonly territoryCodes: readonly string[];
  readonly categoryCode: string;
  readonly organCode: string | null;
  readonly handlerCode: string | null;
  readonly litigationRelated: boolean;
  readonly recordedOn: string | null;
}

export interface ResolveRequest {
  readonly subject: { readonly number: string } | { readonly matter: AskedMatter };
  readonly on: string | null;
  readonly upTo: TerritoryLevel;
  /** File to draw into. */
  readonly svg: string | null;
  readonly json: boolean;
}

/** Prints who bears responsibility for a petition or a matter, and draws it where asked. */
export async function resolveMatter(request: ResolveRequest, terminal: Terminal): Promise<void> {
  const asking: Asking = {
    lang: terminal.lang,
    today: shanghaiDay(Date.now()),
    viewer: SYSTEM_VIEWER,
    request: 'resolve',
  };
  const service = await openGraph(await openCurrentStore(databaseOf(terminal)));
  try {
    const { heading, answer } = await ask(service, request, asking, terminal);
    if (request.svg !== null) await draw(service, request, request.svg, asking, terminal);
    await terminal.data(request.json ? JSON.stringify(answer) : answerText(heading, answer, terminal));
  } finally {
    await service.close();
  }
}

interface Data {
  readonly petition?: { readonly number: string; readonly title: string; readonly responsibility: Answered } | null;
  readonly responsibility?: Answered;
}

async function ask(
  service: Service,
  { subject, on, upTo }: ResolveRequest,
  asking: Asking,
  { words }: Terminal,
): Promise<{ readonly heading: string; readonly answer: Answered }> {
  const result = await graphql({
    schema: service.graph.schema,
    source: 'number' in subject ? BY_NUMBER : BY_MATTER,
    variableValues: { ...subject, on, upTo },
    contextValue: service.contextOf(asking),
  });
  refuse(result.errors?.[0]);
  const { petition, responsibility } = result.data as Data;
  if (responsibility !== undefined)
    return { heading: words({ zh: '谁负责', en: 'Who bears responsibility' }), answer: responsibility };
  if (petition === null || petition === undefined) {
    const number = 'number' in subject ? subject.number : '';
    const message = words({ zh: `没有编号为“${number}”的信访事项。`, en: `There is no petition “${number}”.` });
    throw new CommandFailure(EXIT.NOT_FOUND, message);
  }
  const heading = words({ zh: '信访事项', en: 'Petition' });
  return { heading: `${heading} ${petition.number} ${petition.title}`, answer: petition.responsibility };
}

/** Ends the command with what the graph refuses; all else that fails is a failure. */
function refuse(error: GraphQLError | undefined): void {
  if (error === undefined) return;
  const { code } = error.extensions;
  if (code === 'NOT_FOUND') throw new CommandFailure(EXIT.NOT_FOUND, error.message);
  if (code === 'BAD_USER_INPUT') throw new CommandFailure(EXIT.USAGE, error.message);
  throw error.originalError ?? error;
}

async function draw(
  service: Service,
  { subject, on, upTo }: ResolveRequest,
  file: string,
  asking: Asking,
  { message, words }: Terminal,
): Promise<void> {
  const day = (text: string | null) => (text === null ? null : parseDay(text));
  const asked =
    'number' in subject
      ? subject
      : {
          matter: {
            ...subject.matter,
            territoryCodes: [...subject.matter.territoryCodes],
            recordedOn: day(subject.matter.recordedOn),
          },
        };
  const svg = await service.picture({ subject: asked, on: day(on), upTo }, asking);
  if (svg === null) return;
  writeFileSync(file, svg);
  message(words({ zh: `已画入 ${file}`, en: `Drawn into ${file}` }));
}
