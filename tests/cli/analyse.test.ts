import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/cli/decode.ts';
import { runAnalyse } from '../../src/cli/run-analyse.ts';
import type { Reading } from '../../src/core/reading.ts';

const STORY =
  'The council of Vellmouth met on Monday.\n\n“We had no choice,” said Ondra Pell.\n\nNobody else spoke.\n';
const PAGE = `<html lang="en"><head><title>Council meets</title></head><body><h1>Council meets</h1><p>The council of Vellmouth met on Monday in the old hall by the quay.</p><p>“We had no choice,” said Ondra Pell, who chairs it.</p><p>Nobody else spoke until the bells rang at noon.</p></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const output = Promise.all([textOf(stdout), textOf(stderr)]);
  const code = await runAnalyse(args, { stdin: Readable.from([input]), stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await output;
  return { code, out, err };
}
const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('bytes', () => {
  const sound = Buffer.from('„Größe über alles“, sagte Ödön Käfer – schön.');
  it('with a few that are broken are read by the rest', () => {
    expect(decode(Buffer.concat([sound, Buffer.from([0xff, 0xc3, 0x28])]))).toContain('Ödön Käfer – schön.');
  });

  it('that are a picture or an archive are said to be no text', async () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
    const { code, out, err } = await run([file('picture.html', bytes)]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('picture.html is neither a page nor a text.');
  });
});

describe('a file', () => {
  it('reads plain text and gives it back to the letter', async () => {
    const { code, out } = await run(['--text', file('story.txt', STORY)]);
    const reading = JSON.parse(out) as Reading;
    expect(code).toBe(0);
    expect(reading.text).toBe(STORY);
    expect(reading.passages.map(({ voice }) => voice)).toContain('quote');
  });

  it('reads a page with its address', async () => {
    const { out } = await run([file('page.html', PAGE), '--url', 'https://news.press.example/a/b']);
    const reading = JSON.parse(out) as Reading;
    expect(reading.blocks[0]?.role).toBe('title');
    expect(reading.article.host?.domain).toBe('press.example');
  });

  it('prints a table and CSV', async () => {
    const path = file('story.txt', STORY);
    expect((await run(['--text', path, '--table'])).out).toMatch(/quote, direct +Ondra Pell +said/);
    const rows = (await run(['--text', path, '--csv'])).out.split('\r\n');
    expect(rows[0]).toMatch(/^text_id,text_name,quote_id,quote,quote_index,/);
    expect(rows[1]).toContain('"“We had no choice,”"');
  });

  it.each([
    [[], /--jsonl/],
    [['--wrong'], /no option --wrong/],
    [['nowhere.html'], /nowhere\.html cannot be read: there is no such file/],
    [['--text', tmpdir()], /it is a folder/],
    [['--text'], /No file is named/],
    [['a.html', 'b.html'], /One file at a time/],
    [['a.html', '--url', 'nonsense'], /--url needs a full address/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('says that a page is nested too deep, and does not wait for its parser', async () => {
    const { code, err } = await run([file('deep.html', `<p>${'<div>'.repeat(100_000)}`)]);
    expect(code).toBe(1);
    expect(err).toMatch(/deep\.html cannot be read: its elements are nested 100,000 deep; .* 4,000/);
  });

  it('says that a file is empty', async () => {
    const { code, err } = await run([file('empty.html', ' \n')]);
    expect([code, err]).toEqual([1, expect.stringMatching(/is empty/)]);
  });
});

it('ends quietly when nobody reads its output any more', () => {
  const line = `${JSON.stringify({ id: 1, text: STORY })}\n`;
  const input = file('many.jsonl', line.repeat(400));
  const command = `node --import tsx src/cli/main.ts --jsonl < '${input}' | head -c 10; echo; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['{"id":1,"r\n0\n', '']);
}, 60_000);

describe('lines', () => {
  it('answers each line in order, and goes on after a bad one', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: STORY }),
      'no JSON',
      '{"id":"cut","text":"The council',
      '[1]',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', html: 3 }),
      '',
      JSON.stringify({ id: 7, html: PAGE, url: 'https://press.example/x' }),
      JSON.stringify({ id: 'd', text: '', url: 5 }),
      JSON.stringify({ id: 'e', text: '' }),
    ].join('\n');
    const { code, out } = await run(['--jsonl'], input);
    const answers = lines(out);
    expect(code).toBe(0);
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['a', true],
      [null, false],
      ['cut', false],
      [null, false],
      ['b', false],
      ['c', false],
      [7, true],
      ['d', false],
      ['e', true],
    ]);
    expect((answers[0]?.['reading'] as Reading).text).toBe(STORY);
  });

  it('gives any text back unchanged, with offsets inside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const { out } = await run(['--jsonl'], JSON.stringify({ id: 1, text }));
        const reading = lines(out)[0]?.['reading'] as Reading;
        expect(reading.text).toBe(text);
        for (const { start, end } of reading.blocks)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the encoding of a file', () => {
  const bytes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
  it.each<[string, number[], string]>([
    ['UTF-8', [...new TextEncoder().encode('Zoë “sagt”')], 'Zoë “sagt”'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...bytes('quay')], 'quay'],
    ['UTF-16, small end first', [0xff, 0xfe, ...bytes('quay').flatMap((byte) => [byte, 0])], 'quay'],
    ['UTF-16, big end first', [0xfe, 0xff, ...bytes('quay').flatMap((byte) => [0, byte])], 'quay'],
    ['UTF-16 without a mark', bytes('<html>quay').flatMap((byte) => [byte, 0]), '<html>quay'],
    ['Latin-1', bytes('Zo\u00eb'), 'Zoë'],
    ['Windows-1252', [0x93, ...bytes('quay'), 0x94], '“quay”'],
    [
      'what the page says',
      [...bytes('<meta charset="windows-1251">'), 0xcc, 0xee, 0xf1, 0xf2],
      '<meta charset="windows-1251">Мост',
    ],
    ['what the page says wrongly', [...bytes('<meta charset=utf-8>'), 0xeb], '<meta charset=utf-8>ë'],
    [
      'Windows-1251 without a word on it',
      [
        0xcc,
        0xee,
        0xf1,
        0xf2,
        0x20,
        ...Array.from({ length: 4 }, () => [0xee, 0xf1, 0xf2, 0xe0, 0xeb, 0xf1, 0xff, 0x20]).flat(),
      ],
      `Мост ${'остался '.repeat(4)}`,
    ],
    [
      'KOI8-R without a word on it',
      Array.from({ length: 6 }, () => [0xcd, 0xcf, 0xd3, 0xd4, 0x20]).flat(),
      'мост '.repeat(6),
    ],
    [
      'Cyrillic letters in UTF-16 without a mark',
      [...'<html><p>Мост остался</p>'].flatMap((letter) => [
        letter.charCodeAt(0) & 0xff,
        letter.charCodeAt(0) >> 8,
      ]),
      '<html><p>Мост остался</p>',
    ],
    ['an unknown name', [...bytes('<meta charset=quay>'), 0xeb], '<meta charset=quay>ë'],
  ])('is told: %s', (_, given, expected) => {
    expect(decode(Uint8Array.from(given))).toBe(expected);
  });
});
