import type { Command } from 'commander';
import { addCommand } from '../help';
import { action } from '../lazily';
import type { Terminal } from '../terminal';

export function addAudit(program: Command, terminal: Terminal): void {
  const audit = addCommand(
    program,
    terminal,
    'audit',
    {
      zh: '审计记录：封存（seal），核对是否被改动（verify）',
      en: 'the audit trail: seal it, verify that nobody tampered with it',
    },
    ['petition-graph audit seal --key-file audit.key --out seals.jsonl', 'petition-graph audit verify --help'],
  );
  addSeal(audit, terminal);
  addVerify(audit, terminal);
}

interface SealOptions {
  readonly keyFile: string;
  readonly out?: string;
  readonly json?: boolean;
}

function addSeal(audit: Command, terminal: Terminal): void {
  const { words } = terminal;
  addCommand(
    audit,
    terminal,
    'seal',
    {
      zh: '封存上次封存以来的全部审计记录；请把密钥和 --out 的文件保存在数据库管理员够不着的地方',
      en: 'seal all entries since the last seal; keep the key and the file of --out where the owner of the database has no hand',
    },
    ['openssl rand -hex 32 > audit.key', 'petition-graph audit seal --key-file audit.key --out /mnt/worm/seals.jsonl'],
  )
    .requiredOption('--key-file <file>', keyFile(terminal))
    .option(
      '--out <file>',
      words({
        zh: '把该文件还没有的封存追加进去，一行一条 JSON',
        en: 'file to which the seals that it lacks are added, a line of JSON each',
      }),
    )
    .action((_own: unknown, command: Command) => {
      // What the command above has as well, such as --json, is found with it.
      const { keyFile: file, out, json } = command.optsWithGlobals<SealOptions>();
      return action('audit').sealAudit({ keyFile: file, out: out ?? null, json: json === true }, terminal);
    });
}

interface VerifyOptions {
  readonly keyFile: string;
  readonly against?: string;
  readonly json?: boolean;
}

function addVerify(audit: Command, terminal: Terminal): void {
  const { words } = terminal;
  addCommand(
    audit,
    terminal,
    'verify',
    {
      zh: '找出审计记录的修改、插入、删除、调换和截尾，逐条列出：编号、代码、说明；有问题时退出码为 1',
      en: 'find edits, insertions, deletions, swaps and a cut tail; lists number, code, what; exit code 1 when there are any',
    },
    [
      'petition-graph audit verify --key-file audit.key --against /mnt/worm/seals.jsonl',
      'petition-graph audit verify --key-file audit.key --json | jq .findings',
    ],
  )
    .requiredOption('--key-file <file>', keyFile(terminal))
    .option(
      '--against <file>',
      words({
        zh: '库外保存的封存；没有它，重新封存过的改动和连同封存一起截去的末尾查不出来',
        en: 'seals kept outside; without them nobody sees what was sealed again, or a tail cut off with its seals',
      }),
    )
    .action((_own: unknown, command: Command) => {
      const { keyFile: file, against, json } = command.optsWithGlobals<VerifyOptions>();
      return action('audit').verifyAudit({ keyFile: file, against: against ?? null, json: json === true }, terminal);
    });
}

const keyFile = ({ words }: Terminal): string =>
  words({
    zh: '密钥文件：至少 32 字节，十六进制或原始字节',
    en: 'file with the key: at least 32 bytes, hexadecimal or raw',
  });
