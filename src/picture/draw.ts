import { stack, type Block } from './block';
import { GAP_SIGN, paragraph } from './card';
import { gridBlock } from './grid';
import { legendBlock } from './legend';
import type { PictureList, ResponsibilityPicture } from './model';
import { escape, frame } from './svg';

/** The printable area of A4 in millimetres, and the drawing units across it. */
const PAGE = { width: 190, height: 277 };
const WIDTH = 820;
const MARGIN = 16;
/** A taller picture is shrunk to one page down to this share of its size, then runs over several. */
const SMALLEST = 0.62;
const FONTS =
  "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

/** The picture as one SVG document: real text, black on white, sized for A4. The same picture gives the same bytes. */
export function drawResponsibility(picture: ResponsibilityPicture): string {
  const inner = WIDTH - 2 * MARGIN;
  const content = stack(partsOf(picture, inner), 16);
  const height = Math.ceil(content.height + 2 * MARGIN);
  const natural = (height / WIDTH) * PAGE.width;
  const scale = natural <= PAGE.height ? 1 : Math.max(SMALLEST, PAGE.height / natural);
  const size = `width="${millimetres(PAGE.width * scale)}" height="${millimetres(natural * scale)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${WIDTH} ${height}" xml:lang="${picture.lang}"` +
    ` font-family="${FONTS}" fill="#000" role="img" aria-labelledby="title">` +
    `<title id="title">${escape(picture.title)}</title>` +
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>` +
    `${content.draw(MARGIN, MARGIN)}</svg>\n`
  );
}

function partsOf(picture: ResponsibilityPicture, width: number): Block[] {
  const head = stack(
    [
      paragraph(picture.title, width, { size: 20, bold: true }),
      ...picture.facts.map((fact) => paragraph(fact, width, { size: 12 })),
    ],
    3,
  );
  const body =
    picture.rows.length === 0 ? paragraph(picture.nothing, width, { size: 14, bold: true }) : gridBlock(picture, width);
  return [
    head,
    body,
    ...picture.lists.filter((list) => list.items.length > 0).map((list) => listBlock(list, width)),
    legendBlock(picture.legend, width),
  ];
}

function listBlock(list: PictureList, width: number): Block {
  const words = stack(
    [
      paragraph(list.title, width - 20, { size: 13, bold: true }),
      ...list.items.map((item) => paragraph(`${list.gap ? GAP_SIGN : '·'} ${item}`, width - 20, { size: 12 })),
    ],
    4,
  );
  const height = words.height + 16;
  const stroke = list.gap ? 'dashed' : 'thin';
  return { height, draw: (x, y) => frame(x, y, width, height, stroke) + words.draw(x + 10, y + 7) };
}

const millimetres = (value: number): string => `${Math.round(value * 10) / 10}mm`;
