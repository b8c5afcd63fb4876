import type { Leaders } from './county';

/** The lines of a region whose posts are all filled: Art. 6, Art. 4(2) and Art. 7. */
export function regionLines(territory: string, tier: 'RESPONSIBLE' | 'SUPERIOR', leaders: Leaders): string[] {
  const [secretary, deputySecretary, head, deputyHead] = leaders;
  const suffix = territory.at(-1) ?? '';
  return [
    `MAIN_BODY ${tier} ${territory}委 (R6: 第六条)`,
    `MAIN_BODY ${tier} ${territory}政府 (R6: 第六条)`,
    `OVERALL ${tier} ${territory}委·书记·${secretary} (R4.P: 第四条第二款)`,
    `OVERALL ${tier} ${territory}政府·${suffix}长·${head} (R4.P: 第四条第二款)`,
    `MAIN_LEADERSHIP ${tier} ${territory}委·副书记·${deputySecretary} (R4.M: 第四条第二款)`,
    `MAIN_LEADERSHIP ${tier} ${territory}政府·副${suffix}长·${deputyHead} (R4.M: 第四条第二款)`,
    `COORDINATION ${tier} ${territory}信访局 (R7: 第七条)`,
  ];
}
