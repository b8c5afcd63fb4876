import { withStores } from '../storage/support';
import { TestGraph } from '../graph/graph';
import { CLERK, Desk, HOUSING, OFFICE_WORLD } from './office';

const register = (number: string) => ({
  number,
  title: '拆迁补偿',
  categoryCode: 'K11',
  territoryCodes: ['990101'],
  channel: 'LETTER',
  on: '2024-04-01',
});

withStores('A write', (open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.at(await TestGraph.over(await open(), OFFICE_WORLD));
  });

  const stepsOf = async (number: string): Promise<string[]> => {
    const read = await desk.read(`{ petition(number: "${number}") { work { entries { step } } } }`);
    const { work } = read.petition as { work: { entries: { step: string }[] } };
    return work.entries.map(({ step }) => step);
  };

  it('with the same key and content is done once and answered alike, however often it is sent', async () => {
    const input = { idempotencyKey: 'same', ...register('XF-200') };
    const answers = await Promise.all(Array.from({ length: 16 }, () => desk.take(CLERK, 'registerPetition', input)));
    const again = await desk.take(CLERK, 'registerPetition', input);
    const after = await desk.take(CLERK, 'registerPetition', register('XF-299'));

    expect(after.revision).toBe(Number(again.revision) + 1);
    expect(new Set([...answers, again].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(again).toMatchObject({ petition: { work: { stage: 'REGISTERED' } }, userErrors: [] });
    expect(await stepsOf('XF-200')).toEqual(['REGISTER']);
  });

  it('with the same key and other content is refused, also for another mutation', async () => {
    const input = { idempotencyKey: 'other', ...register('XF-201') };
    await desk.take(CLERK, 'registerPetition', input);
    const title = await desk.take(CLERK, 'registerPetition', { ...input, title: '别的' });
    const mutation = await desk.take(CLERK, 'closePetition', { idempotencyKey: 'other', number: 'XF-201' });

    expect([title, mutation].map(({ userErrors }) => userErrors[0]?.code)).toEqual(['KEY_REUSED', 'KEY_REUSED']);
  });

  it('keeps the keys of one person apart from those of another', async () => {
    await desk.take(CLERK, 'registerPetition', { idempotencyKey: 'mine', ...register('XF-202') });
    const { userErrors } = await desk.take(HOUSING, 'registerPetition', {
      idempotencyKey: 'mine',
      ...register('XF-203'),
    });

    expect(userErrors).toEqual([]);
  });

  it('that was refused may be sent again with its key', async () => {
    const accept = { idempotencyKey: 'later', number: 'XF-204', on: '2024-04-02' };
    await desk.take(CLERK, 'registerPetition', register('XF-204'));
    const early = await desk.take(HOUSING, 'acceptPetition', accept);
    await desk.take(CLERK, 'forwardPetition', { number: 'XF-204', toOrganCode: 'X-JS', on: '2024-04-02' });
    const late = await desk.take(HOUSING, 'acceptPetition', accept);

    expect(early.userErrors).toMatchObject([{ code: 'NOT_WITH_ORGAN' }]);
    expect(late).toMatchObject({ petition: { work: { stage: 'ACCEPTED' } }, userErrors: [] });
  });

  it('of a step that others take at the same time wins, and the others are told', async () => {
    await desk.take(CLERK, 'registerPetition', register('XF-205'));
    await desk.take(CLERK, 'forwardPetition', { number: 'XF-205', toOrganCode: 'X-JS', on: '2024-04-02' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => desk.take(HOUSING, 'acceptPetition', { number: 'XF-205', on: '2024-04-03' })),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'WRITTEN');

    expect(codes.toSorted()).toEqual([...Array<string>(7).fill('ALREADY_ACCEPTED'), 'WRITTEN']);
    expect(await stepsOf('XF-205')).toEqual(['REGISTER', 'FORWARD', 'ACCEPT']);
  });

  it('against the version that was seen is refused once somebody else wrote', async () => {
    const { petition } = await desk.take(CLERK, 'registerPetition', register('XF-206'));
    const forward = { number: 'XF-206', toOrganCode: 'X-JS', on: '2024-04-02', expectedVersion: petition?.version };
    const first = await desk.take(CLERK, 'forwardPetition', forward);
    const second = await desk.take(CLERK, 'assignPetition', { ...forward, toOrganCode: 'X-TAX' });

    expect(first.userErrors).toEqual([]);
    expect(second.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT', field: 'expectedVersion' }]);
  });
});
