import { stack, type Block } from './block';
import type { PictureCard, PictureLine } from './model';
import { frame, line, text, type Stroke, type TextStyle } from './svg';
import { wrap } from './text';

const PADDING = 9;
const SMALL = '#333';
const FRAMES: Readonly<Record<PictureCard['frame'], Stroke>> = {
  RESPONSIBLE: 'thick',
  SUPERIOR: 'thin',
  GAP: 'dashed',
};

/** The sign before whatever is missing. */
export const GAP_SIGN = '△';

/** One organ with those who bear for it, `width` wide. */
export function cardBlock(card: PictureCard, width: number): Block {
  const inner = width - 2 * PADDING;
  const head = stack(
    [
      paragraph(card.organ, inner, { size: 14, bold: true }),
      ...(card.capacity === '' ? [] : [paragraph(card.capacity, inner, { size: 12 })]),
      ...(card.citation === '' ? [] : [paragraph(card.citation, inner, { size: 10, fill: SMALL })]),
    ],
    1,
  );
  const body = stack(
    card.lines.map((entry) => (entry.gap ? gapLine(entry, inner) : personLine(entry, inner))),
    4,
  );
  const height = PADDING + head.height + (card.lines.length === 0 ? 0 : 9 + body.height) + PADDING;
  return {
    height,
    draw(x, y) {
      const top = y + PADDING + head.height + 4;
      const rule = card.lines.length === 0 ? '' : line(x + PADDING, top, x + width - PADDING, top, 'thin');
      return (
        frame(x, y, width, height, FRAMES[card.frame]) +
        head.draw(x + PADDING, y + PADDING) +
        rule +
        body.draw(x + PADDING, top + 5)
      );
    },
  };
}

/** Wrapped text, `width` wide. */
export function paragraph(content: string, width: number, style: TextStyle): Block {
  const lines = wrap(content, width / style.size);
  const step = style.size * 1.35;
  return {
    height: lines.length * step,
    draw: (x, y) => lines.map((row, index) => text(x, y + index * step + style.size, row, style)).join(''),
  };
}

function personLine(entry: PictureLine, width: number): Block {
  return stack(
    [
      paragraph(entry.text, width, { size: 12 }),
      ...(entry.citation === '' ? [] : [paragraph(entry.citation, width, { size: 10, fill: SMALL })]),
    ],
    0,
  );
}

function gapLine(entry: PictureLine, width: number): Block {
  const words = personLine({ ...entry, text: `${GAP_SIGN} ${entry.text}` }, width - 10);
  const height = words.height + 8;
  return { height, draw: (x, y) => frame(x, y, width, height, 'dashed') + words.draw(x + 5, y + 3) };
}
