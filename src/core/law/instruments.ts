import { day, FOREVER, type Day } from '../facts/day';
import type { Bilingual } from './lang';

/** The instruments that are built in. Those that a dataset adds (R17) have codes of their own. */
export const INSTRUMENT_CODES = ['measures-2016', 'regulations-2022', 'regulations-2005'] as const;
export type InstrumentCode = (typeof INSTRUMENT_CODES)[number];

/** A national instrument, in force on the days of `[from, to)`. */
export interface NationalInstrument {
  readonly code: InstrumentCode;
  readonly name: Bilingual;
  /** How it is called in a citation. */
  readonly short: Bilingual;
  /** The document by which it was issued. */
  readonly document: string;
  readonly from: Day;
  readonly to: Day;
}

/** The national instruments, the Measures (Art. 19: in force 2016-10-08, before they were issued) first. */
export const INSTRUMENTS: Readonly<Record<InstrumentCode, NationalInstrument>> = {
  'measures-2016': {
    code: 'measures-2016',
    name: {
      zh: '信访工作责任制实施办法',
      en: 'Measures for the Implementation of the Responsibility System for Petition Work',
    },
    short: { zh: '《办法》', en: 'Measures' },
    document: '中共中央办公厅、国务院办公厅印发（2016年10月24日）',
    from: day('2016-10-08'),
    to: FOREVER,
  },
  'regulations-2022': {
    code: 'regulations-2022',
    name: { zh: '信访工作条例', en: 'Regulations on Petition Work' },
    short: { zh: '《条例》', en: 'Regulations' },
    document: '中共中央、国务院发布（2022年2月25日）',
    from: day('2022-05-01'),
    to: FOREVER,
  },
  'regulations-2005': {
    code: 'regulations-2005',
    name: { zh: '信访条例', en: 'Regulations on Letters and Visits' },
    short: { zh: '《信访条例》', en: 'Regulations of 2005' },
    document: '中华人民共和国国务院令第431号（2005年1月10日）',
    from: day('2005-05-01'),
    to: day('2022-05-01'),
  },
};

/** The national instrument of that code, or undefined for one that a dataset added. */
export const nationalInstrument = (code: string): NationalInstrument | undefined =>
  (INSTRUMENTS as Readonly<Record<string, NationalInstrument>>)[code];
