import type { Bilingual } from '../../core/law/lang';
import { CommandFailure, EXIT } from '../exits';
import type { Terminal } from '../terminal';

/** Why a server of the federation is not there, and what to do about the ports. */
export function notStarted(name: string, why: Bilingual, { words }: Terminal): CommandFailure {
  const text = {
    zh: `${name} 未能启动：${why.zh}。端口可用 PORT（路由器）和 --subgraph-port（子图）另选。`,
    en: `${name} did not start: ${why.en}. Other ports: PORT for the router, --subgraph-port for the subgraphs.`,
  };
  return new CommandFailure(EXIT.FAILURE, words(text));
}
