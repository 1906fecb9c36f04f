/**
 * The interface's words, in the reader's language: messages of `_locales`, plurals, numbers and dates by Intl.
 * Nothing a reader sees is written in code.
 */
import { browser } from 'wxt/browser';
import type english from '../../assets/public/_locales/en/messages.json';

export type WordKey = keyof typeof english;

/** The stems of keys that come in plural forms: `passages` for `passages_one` and `passages_other`. */
export type PluralKey = WordKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

type Substitution = string | number;

const lookUp = browser?.i18n?.getMessage.bind(browser.i18n) as
  ((key: string, substitutions?: string[]) => string) | undefined;

/** The message of a key, `$1` … filled in; the key itself when there is no message, so that a gap is seen. */
export const t = (key: WordKey, ...substitutions: Substitution[]): string => find(key, substitutions) ?? key;

/** The message of a key that may not exist (a rule's, a class's); null when it does not. */
export const find = (key: string, substitutions: Substitution[] = []): string | null => {
  const given = substitutions.map((text) => (isForeign(String(text)) ? isolated(text) : String(text)));
  return lookUp?.(key.replaceAll('-', '_'), given) || null;
};

/** Letters of Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/u;

/** Whether a text may run against the direction of the interface: anything may in a right-to-left one. */
const isForeign = (text: string): boolean => RIGHT_TO_LEFT.test(text) || direction() === 'rtl';

/** What is set into a sentence of the other direction keeps its own order (U+2068 and U+2069). */
const isolated = (text: Substitution): string => `\u2068${text}\u2069`;

/** The language the messages are in, as BCP 47: not the browser's own, which may be one we do not speak. */
export const language = (): string => find('language_tag') ?? 'en';

/** `rtl` or `ltr`, as the language of the messages wants it. */
export const direction = (): 'ltr' | 'rtl' => (find('text_direction') === 'rtl' ? 'rtl' : 'ltr');

/**
 * A formatter of the reader's language, made once: a new one for each number of a long list took longer than to draw
 * the list (measured).
 */
const formatter = <F>(make: (language: string) => F): (() => F) => {
  let made: { language: string; by: F } | null = null;
  return () => {
    const now = language();
    if (made?.language !== now) made = { language: now, by: make(now) };
    return made.by;
  };
};
const plurals = formatter((tag) => new Intl.PluralRules(tag));
const numbers = formatter((tag) => new Intl.NumberFormat(tag));
const shares = formatter((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));
const days = formatter((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }));
const months = formatter(
  (tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
);
const lists = formatter((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** The plural form of a key for `n`; the number, written the local way, is `$1`, the rest follows. */
export function plural(key: PluralKey, n: number, ...more: Substitution[]): string {
  const form = plurals().select(n);
  const given = [number(n), ...more];
  return find(`${key}_${form}`, given) ?? find(`${key}_other`, given) ?? key;
}

/** A number as the language writes it. */
export const number = (n: number): string => numbers().format(n);

/** A share of 1 as whole per cent: 0.325 is "33 %". */
export const percent = (share: number): string => shares().format(share);

/** A day, from milliseconds since 1970 or from an ISO date; empty when it is none. */
export function date(when: number | string): string {
  const day = new Date(when);
  if (Number.isNaN(day.getTime())) return '';
  return days().format(day);
}

/** "Nov 2026", from "2026-11"; with two digits the year would pass for a day. */
export const month = (iso: string): string => months().format(new Date(`${iso}-01T00:00:00Z`));

/** "a, b and c"; names of the other direction keep their own order. */
export const list = (items: readonly string[]): string =>
  lists().format(items.map((item) => (isForeign(item) ? isolated(item) : item)));
