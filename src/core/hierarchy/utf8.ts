/** The text as UTF-8. A lone surrogate becomes U+FFFD, as everywhere. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index++;
    end = writePoint(bytes, end, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
  }
  return bytes.subarray(0, end);
}

/** The text of valid UTF-8, from `start` to before `end`. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let index = start;
  while (index < end) {
    const lead = bytes[index] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let point = lead & (length === 1 ? 0x7f : 0xff >> (length + 1));
    for (let offset = 1; offset < length; offset++) point = (point << 6) | ((bytes[index + offset] ?? 0) & 0x3f);
    text += String.fromCodePoint(point);
    index += length;
  }
  return text;
}

/** FNV-1a of the bytes, its high bits folded into the low ones: 31 bits, never negative. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x7fffffff;
}

function writePoint(bytes: Uint8Array, start: number, point: number): number {
  if (point < 0x80) {
    bytes[start] = point;
    return start + 1;
  }
  const length = point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  bytes[start] = ((0xf00 >> length) & 0xff) | (point >> (6 * (length - 1)));
  for (let offset = 1; offset < length; offset++) {
    bytes[start + offset] = 0x80 | ((point >> (6 * (length - 1 - offset))) & 0x3f);
  }
  return start + length;
}
