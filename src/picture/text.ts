/** Characters that a line must not begin with (避头). */
const NO_LINE_START = new Set('，。、；：？！）》」』】〉”’,.;:?!)]}%…');
/** Characters that a line must not end with (避尾). */
const NO_LINE_END = new Set('（《「『【〈“‘([{');

const WIDE =
  /[\u1100-\u115f\u2014-\u201f\u2026\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Cf}]/u;
const WORD = /[\p{L}\p{N}'’_@#&/+-]/u;

/** Width of a text in em, by East Asian width: 1 for a wide character, 0.58 for another. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/**
 * The text broken into lines of at most `width` em, at least one. Chinese breaks between any two characters but not
 * before closing or after opening punctuation, other scripts between words; a longer word is cut.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

const widthOfCharacter = (character: string) => (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 1 : 0.58);

/** The smallest parts of a text that stay together on a line. */
function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text.replace(/\s+/gu, ' ')) {
    if (piece !== '' && (breaksBetween(piece, character) || widthOf(piece + character) > width)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

function breaksBetween(piece: string, next: string): boolean {
  const last = Array.from(piece).at(-1) ?? '';
  if (next === ' ' || NO_LINE_START.has(next) || NO_LINE_END.has(last) || NO_WIDTH.test(next)) return false;
  if (last === ' ') return true;
  return !(isWordCharacter(last) && isWordCharacter(next));
}

const isWordCharacter = (character: string) => WORD.test(character) && !WIDE.test(character);
