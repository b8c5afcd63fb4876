import { stack, type Block } from './block';
import { cardBlock, paragraph } from './card';
import type { PictureCard, PictureRow, ResponsibilityPicture } from './model';
import { arrowUp, line } from './svg';

const LABEL = 92;
const GUTTER = 26;
const BETWEEN_CARDS = 12;
const BETWEEN_ROWS = 30;

interface Lane {
  readonly x: number;
  readonly width: number;
  readonly cards: (row: PictureRow) => readonly PictureCard[];
}

/** The rows of territories, with the lane of the locality on the left and that of department and system on the right. */
export function gridBlock(picture: ResponsibilityPicture, width: number): Block {
  const laneWidth = (width - LABEL - 2 * GUTTER) / 2;
  const lanes: readonly Lane[] = [
    { x: LABEL + GUTTER, width: laneWidth, cards: (row) => row.region },
    { x: LABEL + 2 * GUTTER + laneWidth, width: laneWidth, cards: (row) => row.system },
  ];
  const heads = [picture.lanes.region, picture.lanes.system].map((name) =>
    paragraph(name, laneWidth, { size: 13, bold: true }),
  );
  const headHeight = Math.max(...heads.map((head) => head.height)) + 8;
  const rows = picture.rows.map((row) => rowBlock(row, lanes));
  const body = stack(rows, BETWEEN_ROWS);
  return {
    height: headHeight + body.height,
    draw(x, y) {
      const titles = lanes.map((lane, index) => heads[index]?.draw(x + lane.x, y) ?? '').join('');
      return titles + chains(picture.rows, rows, lanes, x, y + headHeight) + body.draw(x, y + headHeight);
    },
  };
}

function rowBlock(row: PictureRow, lanes: readonly Lane[]): Block {
  const label = stack(
    [
      paragraph(row.name, LABEL, { size: 14, bold: true }),
      ...(row.level === '' ? [] : [paragraph(row.level, LABEL, { size: 11 })]),
    ],
    2,
  );
  const stacks = lanes.map((lane) =>
    stack(
      lane.cards(row).map((card) => cardBlock(card, lane.width)),
      BETWEEN_CARDS,
    ),
  );
  return {
    height: Math.max(label.height + 6, ...stacks.map((cards) => cards.height)),
    draw: (x, y) =>
      label.draw(x, y + 4) + stacks.map((cards, index) => cards.draw(x + (lanes[index]?.x ?? 0), y)).join(''),
  };
}

/** Lines up each lane from the lowest row that has cards to the highest. Cards are drawn over them. */
function chains(rows: readonly PictureRow[], blocks: readonly Block[], lanes: readonly Lane[], x: number, y: number) {
  const drawn: string[] = [];
  for (const lane of lanes) {
    const middle = x + lane.x + lane.width / 2;
    let tail: number | null = null;
    let top = y;
    for (const [index, row] of rows.entries()) {
      const occupied = lane.cards(row).length > 0;
      if (occupied && tail !== null) {
        drawn.push(line(middle, tail, middle, top, 'thin'), arrowUp(middle, tail));
      }
      if (occupied) tail = top + stackHeight(lane.cards(row), lane.width);
      top += (blocks[index]?.height ?? 0) + BETWEEN_ROWS;
    }
  }
  return drawn.join('');
}

const stackHeight = (cards: readonly PictureCard[], width: number) =>
  stack(
    cards.map((card) => cardBlock(card, width)),
    BETWEEN_CARDS,
  ).height;
