import { INCIDENT_GROUNDS, type IncidentGround } from '../../src/core/facts/values';
import { GROUNDS, missingElements, type Proof } from '../../src/core/law/ground';
import { MEASURES_2016 } from '../../src/core/law/measures-2016';

const proof = (known: Partial<Proof>): Proof => ({
  conductEstablished: true,
  resultEstablished: true,
  elements: '',
  determination: '',
  ...known,
});

describe('Art. 11(1): the elements of each ground', () => {
  it.each(INCIDENT_GROUNDS)('ground (%s): every element is in the words of its own item', (ground) => {
    const { conduct, result } = GROUNDS[ground];

    expect([...conduct, ...result].map(({ item }) => item)).toEqual(
      Array(conduct.length + result.length).fill(Number(ground)),
    );
    expect(conduct).not.toHaveLength(0);
    expect(result).not.toHaveLength(0);
  });

  it.each`
    ground | known                                                           | missing
    ${'1'} | ${{}}                                                           | ${[]}
    ${'1'} | ${{ resultEstablished: false }}                                 | ${['造成严重后果']}
    ${'1'} | ${{ conductEstablished: false }}                                | ${['决策失误、工作失职', '损害群众利益', '导致信访问题产生']}
    ${'1'} | ${{ conductEstablished: false, elements: '损害群众利益' }}      | ${['损害群众利益']}
    ${'1'} | ${{ elements: '损害群众利益' }}                                 | ${[]}
    ${'2'} | ${{ resultEstablished: false }}                                 | ${['严重损害信访群众合法权益']}
    ${'3'} | ${{ resultEstablished: false }}                                 | ${['损害党群干群关系', '造成严重后果']}
    ${'3'} | ${{ resultEstablished: false, elements: '严重后果；态度恶劣' }} | ${['造成严重后果']}
    ${'4'} | ${{ resultEstablished: false, elements: '别的' }}               | ${['导致事态扩大', '造成不良影响']}
    ${'5'} | ${{ resultEstablished: false }}                                 | ${['导致问题长期得不到解决']}
    ${'6'} | ${{}}                                                           | ${['其他应当追究责任的失职失责情形']}
    ${'6'} | ${{ determination: ' ' }}                                       | ${['其他应当追究责任的失职失责情形']}
    ${'6'} | ${{ determination: '经集体研究认定，理由见卷宗' }}              | ${[]}
    ${'6'} | ${{ conductEstablished: false, determination: '认定' }}         | ${['其他应当追究责任的失职失责情形']}
  `(
    'ground ($ground) with $known: $missing',
    (row: { ground: IncidentGround; known: Partial<Proof>; missing: string[] }) => {
      const missing = missingElements(row.ground, proof(row.known));

      expect(missing).toEqual(row.missing);
      expect(missing.filter((words) => !MEASURES_2016[`11.1.${row.ground}`].includes(words))).toEqual([]);
    },
  );
});
