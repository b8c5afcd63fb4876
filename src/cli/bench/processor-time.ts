import { readFile } from 'node:fs/promises';

/** Milliseconds of a clock tick, in which Linux counts for every process. */
const TICK = 10;
/** Places of user and system time among what follows the name of the program. */
const [USER, SYSTEM] = [11, 12];

/** Processor time that processes have used so far, in milliseconds. Throws where the system is not Linux. */
export async function processorTime(pids: readonly number[]): Promise<number> {
  const times = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
      const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return TICK * (Number(values[USER]) + Number(values[SYSTEM]));
    }),
  );
  return times.reduce((sum, time) => sum + time, 0);
}
