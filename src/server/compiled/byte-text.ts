/**
 * Text whose characters are the bytes of its UTF-8: it is joined and put on the wire without being encoded again, five
 * times faster than Chinese text. Only what leaves as bytes may be in this form.
 */
export type ByteText = string & { readonly form: 'bytes' };

const ASCII = /^\p{ASCII}*$/u;

export const byteText = (text: string): ByteText =>
  (ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1')) as ByteText;

/** The bytes of a text in this form. */
export const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The text itself. */
export const readable = (text: ByteText): string => bytesOf(text).toString('utf8');
