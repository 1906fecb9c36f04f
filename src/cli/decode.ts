/** How far into a page its own word on its encoding may stand; browsers look at the first kilobyte. */
const HEAD = 2048;

/**
 * The bytes of a file as text: by its byte order mark, by what the page says of itself, as UTF-8 where they are
 * valid UTF-8, else as Windows-1252, which is what old pages without a word on it mostly are.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read(bytes, 'utf-16be');
  const zeros = zeroBytes(bytes.subarray(0, HEAD));
  if (zeros !== null) return read(bytes, zeros);
  const utf8 = readStrictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const broken = read(bytes, 'utf-8');
  if (isMostlySound(broken)) return broken;
  const head = read(bytes.subarray(0, HEAD), 'latin1');
  const stated = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  const label = stated?.[1] ?? stated?.[2] ?? '';
  const own = isUnicode(label) || isWestern(label) ? null : readStrictly(bytes, label);
  return own ?? readCyrillic(bytes) ?? windows1252(bytes);
}

/** UTF-8 with a few bytes that are none: a page put together from two. Whole pages of another kind have no sound letters. */
const isMostlySound = (text: string): boolean =>
  (text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0) > 4 * (text.match(/\ufffd/g)?.length ?? 0);

/** Tabs, ends of lines and the escapes of ISO-2022-JP stand in texts; other control characters do not. */
const isControl = (code: number): boolean =>
  code === 0x7f || (code < 0x20 && code !== 0x1b && !(code >= 0x09 && code <= 0x0d));

/** False for the contents of a picture, an archive or a PDF file: they are full of control characters. */
export function isText(text: string): boolean {
  const head = text.slice(0, HEAD);
  const control = Array.from(head).filter((letter) => isControl(letter.charCodeAt(0))).length;
  return control <= head.length / 50;
}

/** A page read by these bytes is not in Unicode, whatever it says: valid UTF-8 was tried before. */
const isUnicode = (label: string): boolean => label === '' || /^utf-?(?:8|16)/i.test(label);

const isWestern = (label: string): boolean =>
  /^(?:iso-?8859-1|latin-?1|windows-1252|us-ascii|ascii|cp1252)$/i.test(label);

/** UTF-16 without a mark: one byte of each pair is zero in its markup, and one of very few values in its letters. */
function zeroBytes(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = halfOf(head, 0);
  const odd = halfOf(head, 1);
  if (odd.zeros > head.length / 50 && even.zeros === 0 && odd.isHigh) return 'utf-16le';
  return even.zeros > head.length / 50 && odd.zeros === 0 && even.isHigh ? 'utf-16be' : null;
}

function halfOf(head: Uint8Array, offset: 0 | 1): { zeros: number; isHigh: boolean } {
  const counts = new Map<number, number>();
  for (let index = offset; index < head.length; index += 2)
    counts.set(head[index] ?? 0, (counts.get(head[index] ?? 0) ?? 0) + 1);
  const [most = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return { zeros: counts.get(0) ?? 0, isHigh: (most + second) * 20 > head.length * 9 };
}

/** The bytes above ASCII of a text in Latin letters stand alone; in Cyrillic letters they make up whole words. */
const WHOLE_WORDS = 0.7;

/**
 * Russian pages that do not say their encoding are in Windows-1251, or in KOI8-R. Both hold the letters from 0xC0
 * on; which half holds the small ones, that is most of them, tells the two apart.
 */
function readCyrillic(bytes: Uint8Array): string | null {
  let high = 0;
  let inWords = 0;
  let upperHalf = 0;
  for (let from = 0; from < bytes.length; from++) {
    let to = from;
    while (to < bytes.length && (bytes[to] ?? 0) >= 0xc0) {
      if ((bytes[to] ?? 0) >= 0xe0) upperHalf++;
      to++;
    }
    high += to - from;
    if (to - from >= 3) inWords += to - from;
    from = Math.max(from, to);
  }
  if (high < 20 || inWords < high * WHOLE_WORDS) return null;
  return read(bytes, upperHalf * 2 > high ? 'windows-1251' : 'koi8-r');
}

const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's own decoder takes this encoding for Latin-1, which has no quotation marks. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => FROM_0X80.charAt(letter.charCodeAt(0) - 0x80));

const read = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

function readStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
