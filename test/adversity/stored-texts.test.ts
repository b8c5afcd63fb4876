import { Conditions, containing } from '../../src/storage/conditions';
import { IncidentStore } from '../../src/storage/oversight/incident.store';
import { PetitionStore } from '../../src/storage/petitions/petition.store';
import { SYSTEM_VIEWER } from '../../src/storage/viewer';
import { withStores } from '../storage/support';

describe('a text with a NUL, which PostgreSQL does not take', () => {
  it('is a condition that no record meets', () => {
    const conditions = new Conditions('TRUE').where('title LIKE ?', containing('a\0b'));
    expect(conditions.parameters).toEqual(['%a\ufffdb%']);
  });
});

withStores('a number with a NUL', (open) => {
  it('finds nothing', async () => {
    const { dataSource } = await open();
    expect(await new PetitionStore(dataSource).byNumbers(SYSTEM_VIEWER, ['a\0b'])).toEqual([]);
    expect(await new IncidentStore(dataSource).byCodes(SYSTEM_VIEWER, ['a\0b'])).toEqual([]);
  });
});
