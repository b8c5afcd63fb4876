import { withStores } from '../storage/support';
import { TestGraph } from '../graph/graph';
import { CLERK, Desk, HOUSING, OFFICE_WORLD, TAX } from './office';

withStores('A write that is refused', (open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.at(await TestGraph.over(await open(), OFFICE_WORLD));
  });

  // XF-1 lies with the housing bureau since 2022-03-05 and is not accepted.
  it.each([
    ['a step too early', HOUSING, 'decidePetition', { outcome: 'SUPPORTED' }, 'NOT_ACCEPTED', '《条例》第三十四条'],
    ['another organ’s step', TAX, 'acceptPetition', {}, 'NOT_WITH_ORGAN', '《条例》第二十三条第一款'],
    [
      'a day before the last entry',
      HOUSING,
      'acceptPetition',
      { on: '2022-03-04' },
      'OUT_OF_ORDER',
      '《信访条例》第十二条',
    ],
    ['a day to come', HOUSING, 'acceptPetition', { on: '2024-05-02' }, 'IN_FUTURE', undefined],
    ['somebody out of office', 'FORMER', 'acceptPetition', {}, 'NOT_IN_OFFICE', undefined],
    ['another version', HOUSING, 'acceptPetition', { expectedVersion: 99 }, 'VERSION_CONFLICT', undefined],
    ['no path', HOUSING, 'acceptPetition', { path: 7 }, 'BAD_PATH', undefined],
    ['no key', HOUSING, 'acceptPetition', { idempotencyKey: ' ' }, 'BLANK', undefined],
  ])('%s', async (_what, cadre, mutation, input, code, clause) => {
    const before = await desk.read('{ petition(number: "XF-1") { version work { stage entries { step } } } }');
    const written = await desk.take(cadre, mutation, { number: 'XF-1', ...input });

    expect(written).toMatchObject({ petition: null, revision: null, userErrors: [{ code }] });
    expect(written.userErrors[0]?.citation?.label).toBe(clause);
    expect(written.userErrors[0]?.message).not.toBe('');
    expect(await desk.read('{ petition(number: "XF-1") { version work { stage entries { step } } } }')).toEqual(before);
  });

  it('names what would be allowed, and whose step it is', async () => {
    const { userErrors } = await desk.take(TAX, 'acceptPetition', { number: 'XF-1' });

    expect(userErrors).toMatchObject([
      {
        allowed: ['FORWARD', 'ASSIGN', 'OBJECT', 'ACCEPT', 'DECLINE', 'SUPERVISE_HANDLING'],
        organs: [{ code: 'X-JS' }],
      },
    ]);
  });

  it.each([
    ['nobody', null, 'XF-1', 'UNAUTHENTICATED'],
    ['a cadre that is not on record', 'NOBODY', 'XF-1', 'UNAUTHENTICATED'],
    ['a petition that is not on record', HOUSING, 'XF-404', 'NOT_FOUND'],
  ])('of %s is an error of the request', async (_what, cadre, number, code) => {
    await expect(desk.take(cadre, 'acceptPetition', { number })).rejects.toMatchObject({ extensions: { code } });
  });

  it('for a number that is taken, or an unknown code', async () => {
    const petition = { title: '又一件', categoryCode: 'K11', territoryCodes: ['990101'], channel: 'PHONE' };
    const taken = await desk.take(CLERK, 'registerPetition', { number: 'XF-1', ...petition });
    const blank = await desk.take(CLERK, 'registerPetition', { number: 'XF-9', ...petition, title: ' ' });

    expect([taken, blank].map(({ userErrors }) => userErrors.map(({ code, field }) => [code, field]))).toEqual([
      [['NUMBER_TAKEN', 'number']],
      [['BLANK', 'title']],
    ]);
    await expect(
      desk.take(CLERK, 'registerPetition', { number: 'XF-9', ...petition, categoryCode: 'none' }),
    ).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND', argument: 'input.categoryCode' } });
  });
});
