import { stack, type Block } from './block';
import { cardBlock, paragraph } from './card';
import type { PictureCard, PictureRow, ResponsibilityPicture } from './model';
import { arrowUp, line } from './svg';

const LABEL = 82;
const GUTTER = 15;
const BETWEEN_CARDS = 10;
const BETWEEN_ROWS = 26;

/** A lane's place, and its cards row by row. */
interface Lane {
  readonly x: number;
  readonly width: number;
  readonly stacks: readonly Block[];
}

/** The rows of territories from the top down, crossed by the lanes. */
export function gridBlock(picture: ResponsibilityPicture, width: number): Block {
  const laneWidth = (width - LABEL) / picture.lanes.length - GUTTER;
  const lanes = picture.lanes.map((_, index): Lane => ({
    x: LABEL + GUTTER + index * (laneWidth + GUTTER),
    width: laneWidth,
    stacks: picture.rows.map((row) => cardsBlock(row.lanes[index] ?? [], laneWidth)),
  }));
  const heads = picture.lanes.map((name) => paragraph(name, laneWidth, { size: 13, bold: true }));
  const headHeight = Math.max(0, ...heads.map((head) => head.height)) + 8;
  const rows = picture.rows.map((row, index) => rowBlock(row, index, lanes));
  const body = stack(rows, BETWEEN_ROWS);
  return {
    height: headHeight + body.height,
    draw(x, y) {
      const titles = heads.map((head, index) => head.draw(x + (lanes[index]?.x ?? 0), y)).join('');
      const chains = lanes.map((lane) => chain(lane, picture.rows, rows, x, y + headHeight)).join('');
      return titles + chains + body.draw(x, y + headHeight);
    },
  };
}

const cardsBlock = (cards: readonly PictureCard[], width: number): Block =>
  stack(
    cards.map((card) => cardBlock(card, width)),
    BETWEEN_CARDS,
  );

function rowBlock(row: PictureRow, index: number, lanes: readonly Lane[]): Block {
  const level = row.level === '' ? [] : [paragraph(row.level, LABEL, { size: 11 })];
  const label = stack([paragraph(row.name, LABEL, { size: 14, bold: true }), ...level], 2);
  const heights = lanes.map((lane) => lane.stacks[index]?.height ?? 0);
  return {
    height: Math.max(label.height + 6, ...heights),
    draw: (x, y) => label.draw(x, y + 4) + lanes.map((lane) => lane.stacks[index]?.draw(x + lane.x, y) ?? '').join(''),
  };
}

/** Arrows up a lane, each from the cards of one row to the next cards above it if they are of a territory it lies in. */
function chain(lane: Lane, rows: readonly PictureRow[], blocks: readonly Block[], x: number, y: number): string {
  const middle = x + lane.x + lane.width / 2;
  const drawn: string[] = [];
  let above: { readonly index: number; readonly bottom: number } | null = null;
  let top = y;
  for (const [index, row] of rows.entries()) {
    const height = lane.stacks[index]?.height ?? 0;
    if (height > 0 && above !== null && row.above.includes(above.index)) {
      drawn.push(line(middle, above.bottom + 2, middle, top, 'thin'), arrowUp(middle, above.bottom));
    }
    if (height > 0) above = { index, bottom: top + height + 1 };
    top += (blocks[index]?.height ?? 0) + BETWEEN_ROWS;
  }
  return drawn.join('');
}
