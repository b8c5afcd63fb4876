import type { TerritoryLevel } from '../../src/core/facts/values';
import { PETITION_WORK, World } from './world';

/** Who leads a region: the Party secretary, a deputy in charge of petition work; the head of government, likewise. */
export type Leaders = readonly [secretary: string, deputySecretary: string, head: string, deputyHead: string];

/** A territory with its Party committee, its government and its petition department, every post filled. */
export function addRegion(world: World, territory: string, level: TerritoryLevel, parent: string, leaders: Leaders) {
  const [secretary, deputySecretary, head, deputyHead] = leaders;
  const suffix = territory.at(-1) ?? '';
  const [committee, government, office] = [`${territory}委`, `${territory}政府`, `${territory}信访局`];
  return world
    .place(territory, level, parent)
    .organ(committee, territory, '党委')
    .head(committee, '书记', secretary)
    .member(committee, '副书记', deputySecretary, { charge: PETITION_WORK })
    .organ(government, territory, '政府')
    .head(government, `${suffix}长`, head)
    .member(government, `副${suffix}长`, deputyHead, { charge: PETITION_WORK })
    .organ(office, territory, '信访部门');
}

export const PROVINCE_LEADERS: Leaders = ['程远山', '潘世安', '罗长青', '沈明达'];
export const CITY_LEADERS: Leaders = ['何立民', '宋文', '贺春生', '秦伟'];
export const COUNTY_LEADERS: Leaders = ['周正', '吴敏', '郑国强', '冯玉兰'];
export const TOWN_LEADERS: Leaders = ['陈大山', '卫平', '蒋华', '沈梅'];

/** 东海省 › 临江市 › 青山县 › 柳河镇, each with its leaders, and the categories that the scenarios speak of. */
export function county(): World {
  const world = new World().place('中国', 'COUNTRY');
  addRegion(world, '东海省', 'PROVINCE', '中国', PROVINCE_LEADERS);
  addRegion(world, '临江市', 'PREFECTURE', '东海省', CITY_LEADERS);
  addRegion(world, '青山县', 'COUNTY', '临江市', COUNTY_LEADERS);
  addRegion(world, '柳河镇', 'TOWNSHIP', '青山县', TOWN_LEADERS);
  return world.category('民生').category('供水', '民生').category('供水水质', '供水').category('征税').category('治安');
}

/** The county with a water bureau that handles matters of water supply: a bureau head and a deputy in charge. */
export const countyWithWaterBureau = (): World =>
  county()
    .organ('青山县水利局', '青山县', '工作部门')
    .competent('青山县水利局', '供水')
    .leads('青山县政府', '青山县水利局', 'TERRITORIAL')
    .head('青山县水利局', '局长', '孙立')
    .member('青山县水利局', '副局长', '高洁', { charge: { scope: 'CATEGORY', target: '供水' } });
