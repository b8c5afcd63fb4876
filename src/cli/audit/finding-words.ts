import type { Finding, SealFault } from '../../core/audit/finding';
import type { Bilingual } from '../../core/law/lang';

/** What a finding says, to people. */
export function wordsOf(finding: Finding): Bilingual {
  if (finding.code === 'SEAL_BROKEN') return brokenSeal(finding.seal, FAULTS[finding.fault]);
  if (finding.code === 'SWAPPED') {
    const { sealedAs } = finding;
    return { zh: `封存时编号从 ${sealedAs} 起，已被调换`, en: `sealed as ${sealedAs}, now stands elsewhere` };
  }
  return SAYINGS[finding.code];
}

const SAYINGS: Readonly<Record<Exclude<Finding['code'], 'SWAPPED' | 'SEAL_BROKEN'>, Bilingual>> = {
  EDITED: { zh: '与封存时不同，已被修改', en: 'is not as it was sealed, was edited' },
  INSERTED: { zh: '封存时没有，是事后插入的', en: 'was not there when it was sealed, was inserted' },
  DELETED: { zh: '已被删除', en: 'was deleted' },
  CUT_TAIL: { zh: '末尾已被截去', en: 'was cut off at the end' },
  UNSEALED_TAIL: { zh: '尚未封存，无从核对', en: 'is not sealed yet, cannot be checked' },
};

const FAULTS: Readonly<Record<SealFault, Bilingual>> = {
  SIGNATURE: { zh: '不是用这把密钥作出的，或已被改动', en: 'was not made with this key, or was altered' },
  CHAIN: { zh: '与前一次封存不衔接', en: 'does not follow the seal before it' },
  ROOT: { zh: '所封存的摘要已被改动', en: 'covers digests that were altered' },
  STRAY: { zh: '已不存在，只剩所封存的摘要', en: 'is gone, only the digests it covered are left' },
  REPLACED: { zh: '与库外保存的不同，已重新封存', en: 'differs from the one kept outside, was sealed again' },
  LOST: { zh: '库外有保存，库内已不存在', en: 'is kept outside, but gone from the database' },
  OUTSIDE_SIGNATURE: {
    zh: '库外保存的不是用这把密钥作出的，或已被改动',
    en: 'kept outside was not made with this key, or was altered',
  },
};

const brokenSeal = (number: number | null, fault: Bilingual): Bilingual => ({
  zh: number === null ? `其封存${fault.zh}` : `第 ${number} 号封存${fault.zh}`,
  en: number === null ? `its seal ${fault.en}` : `seal ${number} ${fault.en}`,
});

/** The numbers that a finding is about. */
export const numbersOf = ({ seq, last }: { readonly seq: number; readonly last: number }): string =>
  seq === last ? String(seq) : `${seq}-${last}`;
