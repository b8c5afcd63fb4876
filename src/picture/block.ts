/** A laid-out part of the picture: how tall it is, and how to draw it once its place is known. */
export interface Block {
  readonly height: number;
  draw(x: number, y: number): string;
}

/** Blocks below one another. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, blocks.length - 1);
  return {
    height,
    draw(x, y) {
      let top = y;
      return blocks
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}
