import { withStores } from '../storage/support';
import { TestGraph } from '../graph/graph';
import { CLERK, Desk, HOUSING, OFFICE_WORLD, TAX } from './office';

withStores('Leads', (open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.at(await TestGraph.over(await open(), OFFICE_WORLD));
    const of = { number: 'XF-400', title: '拆迁', categoryCode: 'K11', territoryCodes: ['990101'], channel: 'VISIT' };
    await desk.take(CLERK, 'registerPetition', { on: '2023-03-01', ...of });
    await desk.take(CLERK, 'forwardPetition', { on: '2023-03-20', number: 'XF-400', toOrganCode: 'X-TAX' });
    await desk.take(TAX, 'objectToForwarding', { on: '2023-03-22', number: 'XF-400' });
    await desk.take(CLERK, 'assignPetition', { on: '2023-03-23', number: 'XF-400', toOrganCode: 'X-JS' });
    await desk.take(HOUSING, 'forwardPetition', { on: '2023-03-24', number: 'XF-400', toOrganCode: 'X-TAX' });
    await desk.take(TAX, 'acceptPetition', { on: '2023-03-27', number: 'XF-400', path: 6 });
  });

  const leadsOn = async (on: string): Promise<unknown> => {
    const { petition } = await desk.read(`{ petition(number: "XF-400") { leads(on: "${on}") {
      fact ground organ { code } since citation { label text } message } } }`);
    return (petition as { leads: unknown }).leads;
  };

  it('are none before there was a fact', async () => {
    expect(await leadsOn('2023-03-10')).toEqual([]);
  });

  it('point out what was overdue and passed back and forth, with the words of the Measures', async () => {
    expect(await leadsOn('2023-06-01')).toMatchObject([
      {
        fact: 'OVERDUE',
        ground: 2,
        organ: { code: 'X-XF' },
        since: '2023-03-17',
        citation: { text: '未按照规定受理、交办、转送和督办信访事项' },
      },
      { fact: 'BOUNCED', ground: 3, organ: { code: 'X-JS' }, since: '2023-03-24', citation: { text: '推诿扯皮' } },
      { fact: 'OVERDUE', ground: 3, organ: { code: 'X-TAX' }, since: '2023-05-27', citation: { text: '消极应付' } },
    ]);
  });
});
