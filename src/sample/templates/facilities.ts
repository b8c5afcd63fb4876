import { type OrganTemplate, affiliated } from './template';

const KINDS = [
  ['小学', '校长', '^EDU'],
  ['社区卫生服务站', '站长', '^HLT'],
  ['党群服务站', '站长', 'GOV'],
  ['幼儿园', '园长', '^EDU'],
  ['养老服务站', '站长', '^CIV'],
] as const;

const NUMERALS = '一二三四五六七八九';

/** Schools, clinics and service stations of a street or town: institutions of its own or of the county's departments. */
export function facilities(count: number): OrganTemplate[] {
  return Array.from({ length: count }, (_, i) => {
    const [name, head, owner] = KINDS[i % KINDS.length] ?? KINDS[0];
    const turn = Math.floor(i / KINDS.length);
    return {
      key: `F${i.toString(36).toUpperCase()}`,
      levels: ['TOWNSHIP'],
      name: `{f}${turn === 0 ? '中心' : `第${NUMERALS.charAt(turn - 1)}`}${name}`,
      nature: 'AFFILIATED_INSTITUTION',
      function: 'OTHER',
      team: 'service',
      head,
      under: affiliated(owner),
    };
  });
}
