import { isWrong, type Finding } from '../../core/audit/finding';
import type { Seal } from '../../core/audit/seal';
import { sealTrail } from '../../storage/audit/seal';
import { keepOutside } from '../../storage/audit/seal-file';
import { verifyTrail, type Verification } from '../../storage/audit/verify';
import { numbersOf, wordsOf } from '../audit/finding-words';
import { readKept, readKey, readOutside } from '../audit/given-files';
import { CommandFailure, EXIT } from '../exits';
import { databaseOf, openCurrentStore, using } from '../store';
import type { Terminal } from '../terminal';

export interface SealRequest {
  readonly keyFile: string;
  /** File that keeps the seals outside the database. */
  readonly out: string | null;
  readonly json: boolean;
}

/** Seals the audit trail of the environment's database, prints the seal and adds to `out` the seals it lacks. */
export async function sealAudit({ keyFile, out, json }: SealRequest, terminal: Terminal): Promise<void> {
  const { data, message, words } = terminal;
  const key = readKey(keyFile, terminal);
  const kept = out === null ? [] : readKept(out, terminal);
  const { seal, added } = await using(await openCurrentStore(databaseOf(terminal)), async (store) => ({
    seal: await sealTrail(store, key),
    added: out === null ? 0 : await keepOutside(store, out, kept),
  }));
  if (json) await data(JSON.stringify({ seal, added }));
  else if (seal !== null) await data(lineOf(seal));
  if (seal === null) message(words({ zh: '没有新的审计记录需要封存。', en: 'There is nothing new to seal.' }));
  if (out !== null) message(words({ zh: `写入 ${out}：${added} 次封存`, en: `Written to ${out}: ${added} seals` }));
}

const lineOf = ({ number, firstSeq, lastSeq, digest, sealedAt }: Seal): string =>
  [number, numbersOf({ seq: firstSeq, last: lastSeq }), digest, sealedAt].join('\t');

export interface VerifyRequest {
  readonly keyFile: string;
  /** File with the seals kept outside the database. */
  readonly against: string | null;
  readonly json: boolean;
}

/** Prints what is wrong with the audit trail of the environment's database, a line each, and fails where anything is. */
export async function verifyAudit({ keyFile, against, json }: VerifyRequest, terminal: Terminal): Promise<void> {
  const key = readKey(keyFile, terminal);
  const outside = against === null ? [] : readOutside(against, terminal);
  const found = await using(await openCurrentStore(databaseOf(terminal)), (store) => verifyTrail(store, key, outside));
  const { findings } = found;
  const wrong = findings.filter(isWrong).length;
  const summary = terminal.words(summaryOf(found, outside.length, wrong));
  if (json) await terminal.data(JSON.stringify({ ok: wrong === 0, ...found, findings: told(findings, terminal) }));
  else if (findings.length > 0) await terminal.data(told(findings, terminal).map(asLine).join('\n'));
  if (wrong > 0) throw new CommandFailure(EXIT.FAILURE, summary);
  terminal.message(summary);
}

const told = (findings: readonly Finding[], { words }: Terminal) =>
  findings.map((finding) => ({ ...finding, text: words(wordsOf(finding)) }));

const asLine = (finding: Finding & { readonly text: string }): string =>
  [numbersOf(finding), finding.code, finding.text].join('\t');

const summaryOf = ({ entries, seals }: Verification, outside: number, wrong: number) => ({
  zh: `审计记录 ${entries} 条，封存 ${seals} 次，库外封存 ${outside} 次：${wrong === 0 ? '未发现改动' : `发现 ${wrong} 处问题`}。`,
  en: `${entries} entries, ${seals} seals, ${outside} seals kept outside: ${wrong === 0 ? 'nothing was tampered with' : `${wrong} findings`}.`,
});
