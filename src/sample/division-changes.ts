import { type Day, day } from '../core/facts/day';
import type { SuccessionExtent, TerritoryLevel } from '../core/facts/values';

/** A code that ended with a change, and where the place stood until then. */
export interface EndedPlace {
  readonly code: string;
  readonly name: string;
  readonly level: TerritoryLevel;
  readonly parent: string;
}

type Edge = readonly [from: string, to: string, extent: SuccessionExtent];

/** 行政区划变更: on its day `ended` ceased, `begun` came to be, and the matters of one code went to others. */
export interface DivisionChange {
  readonly on: Day;
  readonly document: string;
  readonly ended: readonly EndedPlace[];
  readonly begun: readonly string[];
  readonly edges: readonly Edge[];
}

const county = (code: string, name: string, parent = `${code.slice(0, 4)}00`): EndedPlace => ({
  code,
  name,
  level: 'COUNTY',
  parent,
});
const whole = (from: string, to: string): Edge => [from, to, 'WHOLE'];
const part = (from: string, to: string): Edge => [from, to, 'PART'];

/** Well-known changes since 2010. The day is that of the approving document. */
export const DIVISION_CHANGES: readonly DivisionChange[] = [
  {
    on: day('2010-06-28'),
    document: '国函〔2010〕55号',
    ended: [county('110103', '崇文区', '110000'), county('110104', '宣武区', '110000')],
    begun: [],
    edges: [whole('110103', '110101'), whole('110104', '110102')],
  },
  {
    on: day('2011-07-14'),
    document: '国函〔2011〕84号',
    ended: [
      { code: '341400', name: '巢湖市', level: 'PREFECTURE', parent: '340000' },
      county('341402', '居巢区'),
      county('341421', '庐江县'),
      county('341422', '无为县'),
      county('341423', '含山县'),
      county('341424', '和县'),
    ],
    begun: ['340181', '340124', '340225', '340522', '340523'],
    edges: [
      part('341400', '340100'),
      part('341400', '340200'),
      part('341400', '340500'),
      whole('341402', '340181'),
      whole('341421', '340124'),
      whole('341422', '340225'),
      whole('341423', '340522'),
      part('341424', '340523'),
      part('341424', '340207'),
    ],
  },
  {
    on: day('2012-09-30'),
    document: '国函〔2012〕153号',
    ended: [county('370205', '四方区'), county('370284', '胶南市')],
    begun: [],
    edges: [whole('370205', '370203'), whole('370284', '370211')],
  },
  {
    on: day('2013-02-08'),
    document: '国函〔2013〕24号',
    ended: [
      county('320103', '白下区'),
      county('320107', '下关区'),
      county('320124', '溧水县'),
      county('320125', '高淳县'),
    ],
    begun: ['320117', '320118'],
    edges: [whole('320103', '320104'), whole('320107', '320106'), whole('320124', '320117'), whole('320125', '320118')],
  },
  {
    on: day('2015-10-13'),
    document: '国函〔2015〕183号',
    ended: [county('310108', '闸北区', '310000')],
    begun: [],
    edges: [whole('310108', '310106')],
  },
  {
    on: day('2016-05-03'),
    document: '国函〔2016〕78号',
    ended: [county('512081', '简阳市')],
    begun: ['510185'],
    edges: [whole('512081', '510185')],
  },
  {
    on: day('2016-09-14'),
    document: '国函〔2016〕158号',
    ended: [county('330204', '江东区'), county('330283', '奉化市')],
    begun: ['330213'],
    edges: [whole('330204', '330212'), part('330212', '330203'), whole('330283', '330213')],
  },
  {
    on: day('2016-09-14'),
    document: '国函〔2016〕155号',
    ended: [county('370181', '章丘市')],
    begun: ['370114'],
    edges: [whole('370181', '370114')],
  },
  {
    on: day('2016-11-24'),
    document: '国函〔2016〕188号',
    ended: [county('610125', '户县')],
    begun: ['610118'],
    edges: [whole('610125', '610118')],
  },
  {
    on: day('2018-06-19'),
    document: '国函〔2018〕86号',
    ended: [county('370125', '济阳县')],
    begun: ['370115'],
    edges: [whole('370125', '370115')],
  },
  {
    on: day('2018-12-26'),
    document: '国函〔2018〕163号',
    ended: [
      { code: '371200', name: '莱芜市', level: 'PREFECTURE', parent: '370000' },
      county('371202', '莱城区'),
      county('371203', '钢城区'),
    ],
    begun: ['370116', '370117'],
    edges: [whole('371200', '370100'), whole('371202', '370116'), whole('371203', '370117')],
  },
  {
    on: day('2019-11-20'),
    document: '民函〔2019〕125号',
    ended: [county('340225', '无为县')],
    begun: ['340281'],
    edges: [whole('340225', '340281')],
  },
  {
    on: day('2021-03-11'),
    document: '浙政发〔2021〕7号',
    ended: [county('330103', '下城区'), county('330104', '江干区')],
    begun: ['330113', '330114'],
    edges: [
      whole('330103', '330105'),
      part('330104', '330102'),
      part('330104', '330114'),
      part('330109', '330114'),
      part('330110', '330113'),
    ],
  },
];

/** A code that lived on under a new name: 襄樊市 became 襄阳市 (国函〔2010〕129号). */
export const RENAMED: readonly { readonly code: string; readonly formerName: string; readonly on: Day }[] = [
  { code: '420600', formerName: '襄樊市', on: day('2010-11-26') },
  { code: '420607', formerName: '襄阳区', on: day('2010-11-26') },
];
