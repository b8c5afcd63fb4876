import type { OrganTemplate } from './template';

const INVESTOR = '《企业国有资产法》第十一条';
const SHAREHOLDER = '《公司法》：出资人权利';

const levels = ['PROVINCE', 'PREFECTURE'] as const;

/** A state-owned group with a wholly owned subsidiary and a controlled one below it. */
export const ENTERPRISES: readonly OrganTemplate[] = [
  {
    key: 'GRP',
    levels,
    name: '{f}城市建设投资集团有限公司',
    nature: 'STATE_OWNED_ENTERPRISE',
    function: 'OTHER',
    team: 'enterprise',
    under: [{ relation: 'INVESTED_BY', to: ['SAS'], basis: INVESTOR }],
  },
  {
    key: 'WTR',
    levels,
    name: '{f}供水有限责任公司',
    nature: 'STATE_OWNED_ENTERPRISE',
    function: 'OTHER',
    team: 'enterprise',
    under: [{ relation: 'INVESTED_BY', to: ['GRP'], basis: SHAREHOLDER }],
  },
  {
    key: 'BLD',
    levels,
    name: '{f}城投置业股份有限公司',
    nature: 'STATE_CONTROLLED_ENTERPRISE',
    function: 'OTHER',
    team: 'enterprise',
    under: [{ relation: 'INVESTED_BY', to: ['GRP'], basis: SHAREHOLDER }],
  },
  {
    key: 'GRP',
    levels: ['COUNTY'],
    name: '{f}国有资本运营有限公司',
    nature: 'STATE_OWNED_ENTERPRISE',
    function: 'OTHER',
    team: 'service',
    head: '董事长',
    under: [{ relation: 'INVESTED_BY', to: ['GOV'], basis: INVESTOR }],
  },
];
