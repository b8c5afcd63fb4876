import { Client } from 'pg';
import { openStore } from '../../src/storage/open-store';
import { checkAcknowledged } from './acknowledged-writes';
import type { Check } from './check';
import type { Journal } from './journal';
import { checkLawful } from './lawful-records';
import { checkWhole } from './whole-records';

/** Whether the database has what the clients were told, once, and nothing half. `before`: the last revision before. */
export async function verdictOn(url: string, journal: Journal, before: number): Promise<readonly Check[]> {
  const client = new Client({ connectionString: url });
  const store = await openStore({ url });
  await client.connect();
  try {
    return [
      ...(await checkAcknowledged(client, journal)),
      ...(await checkWhole(client, before)),
      ...(await checkLawful(store)),
    ];
  } finally {
    await client.end();
    await store.close();
  }
}
