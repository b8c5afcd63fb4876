/** Why a seal does not hold. */
export type SealFault =
  /** Its keyed digest is not that of the key: it was altered, or made with another key. */
  | 'SIGNATURE'
  /** It does not follow the seal before it in the database. */
  | 'CHAIN'
  /** The digests of its entries do not give its Merkle root. */
  | 'ROOT'
  /** There are digests of sealed entries that no seal covers. */
  | 'STRAY'
  /** It differs from the seal of this number that is kept outside: the batch was sealed again. */
  | 'REPLACED'
  /** It is kept outside, but the database has it no more. */
  | 'LOST'
  /** The seal kept outside has not the keyed digest of the key. */
  | 'OUTSIDE_SIGNATURE';

/**
 * What a look at the log found, for the entries `seq` to `last`: numbers as they stand in the log, and for what stands
 * there no more, numbers under which it was sealed.
 */
export type Finding =
  | {
      readonly code: 'EDITED' | 'INSERTED' | 'DELETED' | 'CUT_TAIL' | 'UNSEALED_TAIL';
      readonly seq: number;
      readonly last: number;
    }
  /** `sealedAs`: the number under which the first of them was sealed. */
  | { readonly code: 'SWAPPED'; readonly seq: number; readonly last: number; readonly sealedAs: number }
  | {
      readonly code: 'SEAL_BROKEN';
      readonly seq: number;
      readonly last: number;
      readonly seal: number | null;
      readonly fault: SealFault;
    };

/** Whether the log was tampered with. Entries that nobody has sealed yet are only worth a note. */
export const isWrong = ({ code }: Finding): boolean => code !== 'UNSEALED_TAIL';
