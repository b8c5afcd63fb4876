const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as XML character data or attribute value. Characters that XML forbids are replaced by U+FFFD. */
export const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle';
  readonly fill?: string;
}

/** One line of real text with its baseline at `y`. */
export function text(x: number, y: number, content: string, style: TextStyle): string {
  const weight = style.bold === true ? ' font-weight="700"' : '';
  const anchor = style.anchor === 'middle' ? ' text-anchor="middle"' : '';
  const fill = style.fill === undefined ? '' : ` fill="${style.fill}"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${style.size}"${weight}${anchor}${fill}>${escape(content)}</text>`;
}

export type Stroke = 'thick' | 'thin' | 'dashed';
const STROKES: Readonly<Record<Stroke, string>> = {
  thick: 'stroke-width="2.4"',
  thin: 'stroke-width="0.9"',
  dashed: 'stroke-width="1.4" stroke-dasharray="5 3"',
};

export const frame = (x: number, y: number, width: number, height: number, stroke: Stroke): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="3" fill="#fff" stroke="#000" ${STROKES[stroke]}/>`;

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: Stroke): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#000" ${STROKES[stroke]}/>`;

/** A small arrow head that points up, its tip at the place given. */
export const arrowUp = (x: number, y: number): string => `<path d="M${round(x)} ${round(y)}l-4 7h8z" fill="#000"/>`;

const round = (value: number): string => String(Math.round(value * 10) / 10);
