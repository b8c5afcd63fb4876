import { compile } from '../../src/core/hierarchy/compile';
import { day } from '../../src/core/facts/day';
import { loadHierarchy } from '../../src/storage/hierarchy/load';
import { LiveHierarchy } from '../../src/storage/hierarchy/live-hierarchy';
import { openStore } from '../../src/storage/open-store';
import type { Store } from '../../src/storage/store';
import { factsOf } from './facts-of';
import { withPostgres, withStores } from './support';
import { supersede, WORLD, write, type Rows } from './write';

const CHANGES: [string, (store: Store) => Promise<unknown>][] = [
  ['a new organ with a post', (store) => write(store, NEW_ORGAN)],
  [
    'a renamed organ',
    (store) =>
      supersede(store, 'organ_version', 'organ_id = 4', {
        organ_version: [{ ...ORGAN, organ_id: 4, territory_id: 1, name: '新名' }],
      }),
  ],
  [
    'a changed leadership',
    (store) =>
      supersede(store, 'leadership', 'organ_id = 3', {
        leadership: [
          {
            organ_id: 3,
            superior_id: 1,
            relation: 'DUAL',
            primary_side: 'TERRITORY',
            valid_from: '2012-01-01',
            valid_to: '2014-01-01',
            basis: '依据',
          },
        ],
      }),
  ],
  ['a withdrawn competence', (store) => supersede(store, 'competence', 'organ_id = 2')],
  [
    'an ended appointment',
    (store) =>
      supersede(store, 'appointment_version', 'appointment_id = 1', {
        appointment_version: [
          {
            appointment_id: 1,
            cadre_id: 1,
            post_id: 1,
            mode: 'ACTING',
            valid_from: '2014-01-01',
            valid_to: '2017-06-01',
          },
        ],
      }),
  ],
  [
    'a suspension',
    (store) => write(store, { suspension: [{ appointment_id: 2, valid_from: '2016-05-01', valid_to: '2016-06-01' }] }),
  ],
  [
    'a reform',
    (store) =>
      write(store, {
        succession: [
          {
            subject: 'ORGAN',
            source_organ_id: 3,
            heir_organ_id: 2,
            effective_on: '2020-01-01',
            extent: 'PART',
            category_id: 2,
            document: '〔2019〕1号',
          },
        ],
      }),
  ],
  [
    'an instrument',
    (store) =>
      write(store, {
        instrument: [{ id: 1, code: 'measures' }],
        instrument_version: [{ instrument_id: 1, name: '办法', valid_from: '2016-10-08' }],
        instrument_parameter: [{ instrument_id: 1, key: 'OBJECTION_READING', value: 'BROAD', citation: '11(2)' }],
      }),
  ],
  [
    'a new category and territory',
    (store) =>
      write(store, {
        category: [{ id: 3, code: '02' }],
        category_version: [{ category_id: 3, name: '其他', parent_id: null }],
        territory: [{ id: 4, code: '110102' }],
        territory_version: [{ territory_id: 4, name: '西城区', level: 'COUNTY', parent_id: 2 }],
      }),
  ],
  [
    'a renamed cadre',
    (store) => supersede(store, 'cadre_version', 'cadre_id = 1', { cadre_version: [{ cadre_id: 1, name: '改名' }] }),
  ],
];

const ORGAN = { name: '新机关', nature: 'PARTY', function: 'PARTY_COMMITTEE', partner_id: null };
const NEW_ORGAN: Rows = {
  organ: [{ id: 5, code: 'O5' }],
  organ_version: [{ ...ORGAN, organ_id: 5, territory_id: 2, partner_id: 1, valid_from: '1990-01-01' }],
  post: [{ id: 3, code: 'P3' }],
  post_version: [
    { post_id: 3, organ_id: 5, title: '书记', role: 'PRINCIPAL', managed_by_id: 1, valid_from: '1990-01-01' },
  ],
};

const cadres = (first: number, count: number): Rows => {
  const ids = Array.from({ length: count }, (_, index) => first + index);
  return {
    cadre: ids.map((id) => ({ id, code: `C${id}` })),
    cadre_version: ids.map((id) => ({ cadre_id: id, name: `干部${id}` })),
  };
};

const fresh = async (store: Store) => factsOf(compile(await loadHierarchy(store)));
const until = async (holds: () => boolean, milliseconds: number): Promise<number> => {
  const started = Date.now();
  while (!holds() && Date.now() - started < milliseconds) await new Promise((resolve) => setTimeout(resolve, 5));
  return Date.now() - started;
};

withStores('The hierarchy of a store', (open) => {
  let store: Store;
  let live: LiveHierarchy;
  beforeAll(async () => {
    store = await open();
    await write(store, WORLD);
    live = await LiveHierarchy.open(store);
  });
  afterAll(() => live.close());

  it('shows what is recorded', () => {
    const h = live.current();
    const eastern = h.codes.territory.find('110101');
    const [row = -1] = h.territories.versions(eastern);
    expect([h.territories.name(row), h.territories.level(row)]).toEqual(['东城区', 'COUNTY']);
    expect(h.territories.from(row)).toBe(day('2010-07-01'));
    const renamed = h.organs.at(h.codes.organ.find('O2'), day('2015-01-01'));
    expect(h.organs.name(renamed)).toBe('organ 2, renamed');
    const [held = -1] = h.appointments.ofPost(h.codes.post.find('P1'));
    expect([h.codes.appointment.at(held), h.cadres.name(h.appointments.cadre(held))]).toEqual(['A1', '甲']);
    expect(h.codes.cadre.find('nobody')).toBe(-1);
    expect(h.codes.cadre.find('')).toBe(-1);
  });

  it.each(CHANGES)('follows %s as if it were loaded anew', async (_, change) => {
    await change(store);
    await live.refresh();
    expect(factsOf(live.current())).toEqual(await fresh(store));
    expect(live.behind()).toBeNull();
  });

  it('leaves the older hierarchy to whoever still reads it', async () => {
    const older = live.current();
    const before = factsOf(older);
    await supersede(store, 'cadre_version', 'cadre_id = 2', { cadre_version: [{ cadre_id: 2, name: '另一个' }] });
    await live.refresh();
    expect(factsOf(older)).toEqual(before);
    expect(live.current().cadres.name(2)).toBe('另一个');
  });

  it('takes note of a revision that the hierarchy does not show', async () => {
    const hierarchy = live.current();
    const revision = await write(store, { involvement: [{ incident_id: 1, cadre_id: 2, role: 'TOOK_PART' }] });
    await live.refresh();
    expect(live.revision).toBe(revision);
    expect(live.current()).toBe(hierarchy);
  });

  it('loads more than 1,000 changed rows beside the old hierarchy, and says how far it is behind', async () => {
    const revision = await write(store, cadres(3, 1001));
    await live.refresh();
    expect(live.current().codes.cadre.find('C900')).toBe(-1);
    expect(live.behind()).toMatchObject({ revisions: 1 });
    await live.caughtUp();
    expect(live.current().codes.cadre.find('C900')).toBe(900);
    expect([live.revision, live.behind()]).toEqual([revision, null]);
  });

  it('waits for a revision that is being committed, and no longer than told for one that is not', async () => {
    const next = live.revision + 1;
    const reached = live.reach(next, 5000);
    await write(store, { suspension: [{ appointment_id: 2, valid_from: '2018-05-01', valid_to: '2018-06-01' }] });
    expect(await reached).toBe(true);
    expect(live.revision).toBe(next);
    expect(await live.reach(next, 0)).toBe(true);
    expect(await live.reach(next + 1, 100)).toBe(false);
  });

  it('has no code for a thing that lost its last record', async () => {
    await supersede(store, 'cadre_version', 'cadre_id = 1003');
    const loaded = await loadHierarchy(store);
    expect(loaded.codes.cadre.find('C1003')).toBe(-1);
  });
});

withPostgres('The hierarchy in another process', (open) => {
  let writer: Store;
  let reader: Store;
  let live: LiveHierarchy;
  beforeAll(async () => {
    writer = await open();
    await write(writer, WORLD);
    reader = await openStore({ url: writer.url ?? '' });
    live = await LiveHierarchy.open(reader);
  });
  afterAll(async () => {
    await live.close();
    await reader.close();
  });
  const known = (code: string) => () => live.current().codes.cadre.find(code) !== -1;

  it('shows a change within a second', async () => {
    await write(writer, cadres(3, 1));
    expect(await until(known('C3'), 5000)).toBeLessThan(1000);
  });

  it('shows a large change when it is loaded', async () => {
    await write(writer, cadres(4, 1100));
    expect(await until(known('C1000'), 5000)).toBeLessThan(5000);
  });

  it('catches up when its connection was lost', async () => {
    await writer.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'petition-graph listen'`,
    );
    await write(writer, cadres(1104, 1));
    expect(await until(known('C1104'), 5000)).toBeLessThan(1000);
    await until(() => false, 300);
    await write(writer, cadres(1105, 1));
    expect(await until(known('C1105'), 5000)).toBeLessThan(1000);
  });
});
