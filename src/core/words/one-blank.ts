/** A text in which white space of any kind and length is one blank. */
export const oneBlank = (text: string): string =>
  /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
