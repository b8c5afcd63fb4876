import type { PictureCard, PictureRow, ResponsibilityPicture } from '../../src/picture/model';

/** An empty picture to vary in tests. */
export const PICTURE: ResponsibilityPicture = {
  lang: 'zh-CN',
  title: '责任图谱 信访事项 XF-2024-0001',
  facts: ['甲市乙县 · 2024-05-01 · 已明确责任'],
  lanes: ['本地区：党委', '本地区：政府、信访部门', '本部门、本系统'],
  rows: [],
  lists: [],
  legend: {
    responsible: '粗框：负责的机关',
    superior: '细框：上级机关',
    gap: '虚线框、△：缺口，记录中无人承担',
    chain: '箭头：指向上一级',
  },
  nothing: '没有可列出的责任主体',
};

export const card = (organ: string, over: Partial<PictureCard> = {}): PictureCard => ({
  organ,
  capacity: '主体责任 · 本地区',
  citation: '《办法》第六条',
  frame: 'RESPONSIBLE',
  lines: [
    { text: '负总责 张三（县委书记）', citation: '《办法》第四条第二款', gap: false },
    { text: '主要领导责任 李四（县委常委）', citation: '《办法》第四条第二款', gap: false },
  ],
  ...over,
});

export const row = (name: string, over: Partial<PictureRow> = {}): PictureRow => ({
  name,
  level: '县级',
  above: [],
  lanes: [[card(`中共${name}委员会`)], [card(`${name}人民政府`)], []],
  ...over,
});
