import type { AppointmentMode, PostRole } from '../core/facts/values';
import { LAST_DAY } from './calendar';
import { syntheticName } from './names';
import { type Period, spanCells } from './period';
import type { Holder } from './posts';
import type { Random } from './random';
import { termsOfOffice, type Turnover } from './terms-of-office';
import type { Writer } from './writer';

/** Finds people for the posts of one place. Who leaves a post may turn up in another. */
export class Appointing {
  readonly #bench: { readonly cadre: string; readonly since: number }[] = [];

  constructor(
    readonly writer: Writer,
    readonly random: Random,
  ) {}

  /** People for a post over its days, one after another. */
  holders(period: Period, role: PostRole, turnover: Turnover): Holder[] {
    const history = turnover.history && role !== 'STAFF';
    const terms = termsOfOffice(period, this.random, { ...turnover, history });
    return terms.map((term) => this.appoint(this.#somebody(term.from, role), term, 'SUBSTANTIVE'));
  }

  appoint(cadre: string, period: Period, mode: AppointmentMode): Holder {
    if (period.to <= LAST_DAY && mode === 'SUBSTANTIVE') this.#bench.push({ cadre, since: period.to });
    return { appointment: this.writer.code('A'), cadre, mode, period };
  }

  /** Records a suspension of the holder. */
  suspend(holder: Holder, period: Period): void {
    this.writer.add('suspensions', { appointment_code: holder.appointment, ...spanCells(period) });
  }

  // Half of those who became free within the year before get the next team post; the others are new.
  #somebody(on: number, role: PostRole): string {
    if (role !== 'STAFF' && this.random.chance(0.5)) {
      const index = this.#bench.findIndex((free) => free.since <= on && on - free.since < 365);
      const [free] = index < 0 ? [] : this.#bench.splice(index, 1);
      if (free !== undefined) return free.cadre;
    }
    const cadre = this.writer.code('C');
    this.writer.add('cadres', { code: cadre, name: syntheticName(this.random) });
    return cadre;
  }
}
