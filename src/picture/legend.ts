import type { Block } from './block';
import { paragraph } from './card';
import type { ResponsibilityPicture } from './model';
import { arrowUp, frame, line } from './svg';

const SAMPLE = 34;

/** What the frames and lines mean, in two columns. */
export function legendBlock(legend: ResponsibilityPicture['legend'], width: number): Block {
  const column = width / 2;
  const entries = [
    { words: legend.responsible, sample: (x: number, y: number) => frame(x, y, 26, 14, 'thick') },
    { words: legend.superior, sample: (x: number, y: number) => frame(x, y, 26, 14, 'thin') },
    { words: legend.gap, sample: (x: number, y: number) => frame(x, y, 26, 14, 'dashed') },
    {
      words: legend.chain,
      sample: (x: number, y: number) => line(x + 13, y + 1, x + 13, y + 15, 'thin') + arrowUp(x + 13, y),
    },
  ].map(({ words, sample }) => ({ sample, block: paragraph(words, column - SAMPLE - 8, { size: 11 }) }));
  const rowHeight = Math.max(18, ...entries.map(({ block }) => block.height)) + 5;
  return {
    height: rowHeight * Math.ceil(entries.length / 2),
    draw: (x, y) =>
      entries
        .map(({ sample, block }, index) => {
          const left = x + (index % 2) * column;
          const top = y + Math.floor(index / 2) * rowHeight;
          return sample(left, top) + block.draw(left + SAMPLE, top);
        })
        .join(''),
  };
}
