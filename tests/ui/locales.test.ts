import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { RULE_IDS, explain } from '../../src/core/explain.ts';
import { SIGNAL_RULE_IDS } from '../../src/core/signals/rules.ts';

const FOLDER = 'assets/public/_locales';
const EXPECTED = ['ar', 'de', 'en', 'es', 'fr', 'it', 'pt_BR', 'pt_PT', 'ru'];

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;

const english = read('en');
const FORM = /_(zero|one|two|few|many|other)$/;
/** Keys that come in plural forms, without their ending. */
const stems = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other') && key.replace(FORM, '_one') in english)
    .map((key) => key.replace(FORM, '')),
);
const isPlural = (key: string): boolean => FORM.test(key) && stems.has(key.replace(FORM, ''));
const placeholders = (message: string): string =>
  [...new Set(message.match(/\$\d/g))].sort((a, b) => a.localeCompare(b)).join();

/** Words that are the same in several languages, names, and messages without words. */
const SAME = /^(?:extName|language_tag|text_direction|share_of|verb_count|notebook_export_annotations)$/;
const LETTERS: Record<string, RegExp> = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u };

it('the interface speaks eight languages, Portuguese in both spellings', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(EXPECTED);
});

it('every rule has its sentence in the interface, the same as in the core', () => {
  for (const id of RULE_IDS) {
    const key = `rule_${id.replaceAll('-', '_')}`;
    expect([key, english[key]?.message]).toEqual([key, explain(id, { cue: '$1', mention: '$2' })]);
  }
});

it('every rule of wording has its sentence in the interface, and when such wording may be in order', () => {
  const keys = SIGNAL_RULE_IDS.flatMap((id) =>
    ['signal', 'legitimate'].map((kind) => `${kind}_${id.replaceAll('-', '_')}`),
  );
  expect(keys.filter((key) => !(key in english))).toEqual([]);
});

describe.each(EXPECTED)('the messages in %s', (locale) => {
  const messages = read(locale);
  const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

  it('has every key, and no other', () => {
    const singular = (all: Messages): string[] => Object.keys(all).filter((key) => !isPlural(key));
    expect(singular(messages).sort()).toEqual(singular(english).sort());
  });

  it('has every plural form the language has, and no other', () => {
    const wanted = [...stems].flatMap((stem) => forms.map((form) => `${stem}_${form}`));
    expect(Object.keys(messages).filter(isPlural).sort()).toEqual(wanted.sort());
  });

  it('fills in the same things', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const same = english[key]?.message ?? english[key.replace(FORM, '_other')]?.message ?? '';
      const [has, wanted] = [placeholders(message), placeholders(same)];
      // "one", "two" and "zero" may say the number in words.
      if (isPlural(key) && !/_(?:many|few|other)$/.test(key)) continue;
      expect([key, has]).toEqual([key, wanted]);
    }
  });

  it('has no empty message', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it.skipIf(locale === 'en')('leaves nothing English', () => {
    const left = Object.entries(messages).filter(
      ([key, { message }]) =>
        !SAME.test(key) &&
        /\p{L}{2}/u.test(message) &&
        (LETTERS[locale]
          ? !LETTERS[locale].test(message)
          : message === english[key]?.message && /\p{L}+ \p{L}+/u.test(message)),
    );
    expect(left).toEqual([]);
  });
});

describe('the messages are set as their language sets type', () => {
  const broken = (locale: string, rule: RegExp): string[] =>
    Object.entries(read(locale))
      .filter(([, { message }]) => rule.test(message))
      .map(([key]) => key);

  it.each([
    ['fr', 'no line begins with a sign', /[\w)»…] [;:?!»]|« /u],
    ['ru', 'no line begins with a dash', / —/u],
    ['ar', 'its own comma, semicolon and question mark', /\p{Script=Arabic}["»)]?[,;?]/u],
    ['es', 'questions and cries open as they close', /^[^¿]*\?|^[^¡]*!/u],
    ['de', 'its own quotation marks', /"|“\p{L}|\p{L}”/u],
    ['en', 'curly apostrophes and marks', /['"]/u],
    ['fr', 'curly apostrophes', /'/u],
    ['it', 'curly apostrophes', /'/u],
  ])('%s: %s', (locale, _what, rule) => {
    expect(broken(locale, rule)).toEqual([]);
  });

  it('a number and its unit stand together', () => {
    for (const locale of EXPECTED)
      expect([locale, broken(locale, /[$\d]\d* (?:[kM]B|[kM]o|[КМ]Б)\b/u)]).toEqual([locale, []]);
  });
});

it('no text stands in the code of the interface', () => {
  const files = ['src/ui', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const spoken: string[] = [];
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /^(?:element|fill)$/.test(node.expression.getText()))
        for (const child of node.arguments.slice(1))
          if (ts.isStringLiteralLike(child) && /\p{L}{2}/u.test(child.text))
            spoken.push(`${file}: ${child.text}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(spoken).toEqual([]);
});
