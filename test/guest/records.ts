export type Weekday = 'MONDAY' | 'FRIDAY';

export interface OfficeHours {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
}

/** How the public reaches an organ. */
export interface Contact {
  /** With the first day of each, latest first. */
  readonly hotlines: readonly { readonly from: string; readonly number: string }[];
  readonly hours: readonly OfficeHours[];
}

/** What a petitioner thought of the handling. */
interface Survey {
  readonly score: number;
  readonly answeredOn: string;
}

const MONDAY: OfficeHours = { weekday: 'MONDAY', from: '09:00', to: '11:30' };
const FRIDAY: OfficeHours = { weekday: 'FRIDAY', from: '14:00', to: '17:00' };

/** By the code of the organ. One code is mistyped, as happens. */
export const CONTACTS: Readonly<Record<string, Contact>> = {
  'X-JS': {
    hotlines: [
      { from: '2022-01-01', number: '12345' },
      { from: '2010-01-01', number: '0990-8123456' },
    ],
    hours: [MONDAY, FRIDAY],
  },
  'X-TAX': { hotlines: [{ from: '2012-01-01', number: '12366' }], hours: [MONDAY] },
  'X-FX': { hotlines: [{ from: '2022-01-01', number: '12345' }], hours: [FRIDAY] },
};

/** By the number of the petition. */
export const SURVEYS: Readonly<Record<string, Survey>> = {
  'XF-2': { score: 4, answeredOn: '2020-05-20' },
};
