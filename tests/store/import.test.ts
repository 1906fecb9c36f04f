import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/core/corrections/text-anchor.ts';
import { archivePieces, readEverything, type Everything } from '../../src/store/archive.ts';
import { backUp, backups, backUpIfDue, readBackup } from '../../src/store/backups.ts';
import { annotationPieces } from '../../src/store/export-annotations.ts';
import { csvPieces } from '../../src/store/export-csv.ts';
import { markdownFiles, zipped } from '../../src/store/export-markdown.ts';
import { referencePieces } from '../../src/store/export-references.ts';
import { parseFile, type Parsed } from '../../src/store/import-archive.ts';
import { previewImport, takeIn } from '../../src/store/import-merge.ts';
import { notesOn, putNote } from '../../src/store/notes.ts';
import { recordedOf } from './recorded-of.ts';
import { recordReading } from '../../src/store/record-reading.ts';
import { throwAway } from '../../src/store/bin.ts';
import { yearsOfReading } from '../bench/store-data.ts';
import { elsewhere, readingOf, valueOf, withFreshDatabase } from './fresh-database.ts';

const ILSE = { key: 'speaker:ilse tarrant', name: 'Ilse Tarrant' };
const TEXT = '“The bridge, “old Ben”, stays shut,” Ilse Tarrant said.\n\n=1+1 is no sum.';

async function parsed(text: string): Promise<Parsed> {
  const file = await parseFile(text);
  if (!file.ok) throw new Error(file.why);
  return file.value;
}

const archive = (everything: Everything): string => archivePieces(everything, 0).join('');
const annotations = (everything: Everything): string => annotationPieces(everything, 0).join('');

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
const note = fc.record({
  body: fc.oneof(words, fc.constantFrom('<script>alert(1)</script>', '"],"notes":[', '\u2028', '{"a":1}')),
  tags: fc.array(words, { maxLength: 3 }),
  frames: fc.subarray(['conflict', 'morality', 'policy-crime']),
});

describe('round trips', () => {
  withFreshDatabase();

  it('an archive, taken in elsewhere, gives the same archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 8 }), fc.nat(6), async (notes, articles) => {
        await elsewhere();
        valueOf(await takeIn(yearsOfReading(articles, 0)));
        for (const given of notes) valueOf(await putNote({ source: ILSE, ...given }));
        const before = valueOf(await readEverything());
        const file = archive(before);
        await elsewhere();
        const { everything, passedOver } = await parsed(file);
        expect(passedOver.count).toBe(0);
        valueOf(await takeIn(everything));
        expect(archive(valueOf(await readEverything()))).toBe(file);
      }),
      { numRuns: 40 },
    );
  });

  it('notes come back from Web Annotations with body, frames, tags, source, passage and times', async () => {
    await fc.assert(
      fc.asyncProperty(note, fc.boolean(), fc.boolean(), async (given, atArticle, onPassage) => {
        await elsewhere();
        const url = atArticle || onPassage ? 'https://harbourpost.example/a' : null;
        const passage = onPassage ? anchorOf(TEXT, { start: 0, end: 20 }) : null;
        const kept = valueOf(await putNote({ source: ILSE, url, passage, ...given }, 1_700_000_000_000));
        const file = annotations(valueOf(await readEverything()));
        await elsewhere();
        valueOf(await takeIn((await parsed(file)).everything));
        const [again] = valueOf(await notesOn(ILSE.key));
        const tags = kept.tags.filter((tag) => tag !== '');
        expect(again).toEqual({ ...kept, tags });
      }),
      { numRuns: 60 },
    );
  });

  it('taking the same file in twice changes nothing the second time', async () => {
    const years = yearsOfReading(12, 30);
    valueOf(await takeIn(years));
    const first = archive(valueOf(await readEverything()));
    const { changes } = valueOf(await previewImport(await parsed(archive(years))));
    for (const change of Object.values(changes)) expect(change).toMatchObject({ added: 0, changed: 0 });
    valueOf(await takeIn((await parsed(archive(years))).everything));
    expect(archive(valueOf(await readEverything()))).toBe(first);
    expect(valueOf(await recordedOf('speaker:ilse tarrant'))?.passages).toBeGreaterThan(0);
  });
});

describe('import', () => {
  withFreshDatabase();

  it('keeps the newer of two, says so before, and never takes a note away', async () => {
    const { id } = valueOf(await putNote({ source: ILSE, body: 'as it was' }, 1));
    const old = archive(valueOf(await readEverything()));
    valueOf(await putNote({ id, source: ILSE, body: 'changed since' }, 5));
    valueOf(await putNote({ source: ILSE, body: 'only here' }, 6));
    expect(valueOf(await previewImport(await parsed(old))).changes.notes).toEqual({
      added: 0,
      changed: 0,
      kept: 1,
    });
    valueOf(await takeIn((await parsed(old)).everything));
    expect(valueOf(await notesOn(ILSE.key)).map(({ body }) => body)).toEqual(['only here', 'changed since']);
  });

  it('takes nothing when one record cannot be written', async () => {
    const years = yearsOfReading(2, 3);
    const unwritable = {
      ...years,
      corrections: [{ id: undefined as unknown as string }],
    } as unknown as Everything;
    expect((await takeIn(unwritable)).ok).toBe(false);
    expect(valueOf(await readEverything()).notes).toEqual([]);
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['half an archive', '{"format":"whose-words-archive","version":1,"notes":[{"id"', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['a file nested without end', '['.repeat(200_000), 'not-json'],
    ['another program’s file', '{"highlights":[]}', 'foreign'],
    ['a number', '42', 'foreign'],
    ['an archive from tomorrow', '{"format":"whose-words-archive","version":3}', 'newer'],
  ])('says what is wrong with %s', async (_what, text, why) => {
    expect(await parseFile(text)).toEqual({ ok: false, why });
  });

  it('passes over what it cannot understand, says why, and believes no field it does not know', async () => {
    const good = yearsOfReading(0, 1).notes[0];
    const hostile = { ...good, id: 'x', __proto__: null, onerror: 'alert(1)', words: ['planted'] };
    const { everything, passedOver } = await parsed(
      JSON.stringify({
        format: 'whose-words-archive',
        version: 1,
        notes: [hostile, { id: 'y' }, null, 7, { ...good, id: 'z', source: 'javascript:alert(1)' }],
        readings: 'none',
      }),
    );
    expect(passedOver.count).toBe(4);
    expect(passedOver.why).toHaveLength(3);
    expect(everything.notes).toHaveLength(1);
    expect(everything.notes[0]).not.toHaveProperty('onerror');
    expect(everything.notes[0]).not.toHaveProperty('words');
  });

  it('takes notes of another annotation tool', async () => {
    const { everything } = await parsed(
      JSON.stringify([
        {
          id: 'https://notes.example/7',
          type: 'Annotation',
          motivation: 'commenting',
          created: '2026-01-02T03:04:05Z',
          bodyValue: 'The number is older than the story.',
          target: {
            source: 'https://harbourpost.example/a',
            selector: { type: 'TextQuoteSelector', exact: 'forty' },
          },
        },
      ]),
    );
    expect(everything.notes).toMatchObject([
      { on: 'passage', source: '', body: 'The number is older than the story.', passage: { exact: 'forty' } },
    ]);
  });
});

describe('exports', () => {
  withFreshDatabase();

  const recorded = async (): Promise<Everything> => {
    const said = [
      { words: '“The bridge, “old Ben”, stays shut,”', by: ILSE.name },
      { words: '=1+1 is no sum.', by: ILSE.name },
    ];
    valueOf(await recordReading(readingOf(TEXT, said), 'https://harbourpost.example/a', 1_700_000_000_000));
    valueOf(await putNote({ source: ILSE, body: 'Kept.', tags: ['old ben'] }, 1_700_000_000_000));
    return valueOf(await readEverything());
  };

  it('CSV: the columns researchers know first, words quoted, formulas disarmed', async () => {
    const [head = '', ...lines] = csvPieces(await recorded())
      .join('')
      .split('\r\n');
    expect(head.replace('\ufeff', '').split(',').slice(0, 5)).toEqual([
      'text_name',
      'text_id',
      'quote_id',
      'quote',
      'quote_index',
    ]);
    expect(lines[0]).toContain('"“The bridge, “old Ben”, stays shut,”","(0, 36)"');
    expect(lines[1]).toContain(",'=1+1 is no sum.,");
    expect(head.split(',').length).toBe(36);
  });

  it('Web Annotations: one context, quote and position selectors, never *assessing*', async () => {
    const text = annotations(await recorded());
    const collection = JSON.parse(text) as { '@context': string; total: number; first: { items: object[] } };
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.first.items).toHaveLength(collection.total);
    expect(text).not.toContain('assessing');
    expect(collection.first.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'classifying',
      target: {
        selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector', start: 0, end: 36 }],
      },
    });
  });

  it('Markdown: one file a source, whose names are file names', async () => {
    const everything = await recorded();
    const [source] = everything.sources.filter(({ key }) => key === ILSE.key);
    const named = { ...everything, sources: source ? [{ ...source, name: '../../etc/<passwd>' }] : [] };
    const files = unzipSync(await zipped(markdownFiles(named)));
    expect(Object.keys(files)).toEqual(['speakers/etc-passwd.md']);
    expect(strFromU8(Object.values(files)[0] ?? new Uint8Array())).toContain('Kept.');
  });

  it('RIS: one reference an article, from TY to ER', async () => {
    const everything = await recorded();
    const byline = 'Ada Nyholm, Ole Dahl and Mia Brook';
    const readings = everything.readings.map((reading) => ({ ...reading, byline }));
    const [reference = ''] = referencePieces({ ...everything, readings });
    expect(reference).toContain('AU  - Ada Nyholm\r\nAU  - Ole Dahl\r\nAU  - Mia Brook\r\n');
    expect(reference).toMatch(/^TY {2}- NEWS\r\nTI {2}- A title\r\n/u);
    expect(reference).toMatch(/\r\nUR {2}- https:\/\/harbourpost\.example\/a\r\n[\s\S]*ER {2}- \r\n\r\n$/u);
  });
});

describe('backups', () => {
  withFreshDatabase();
  const DAY = 24 * 60 * 60 * 1000;

  it('are made once a day; the last seven are kept', async () => {
    for (let day = 1; day <= 9; day++) {
      expect(valueOf(await backUpIfDue(day * DAY))).not.toBeNull();
      expect(valueOf(await backUpIfDue(day * DAY + 1))).toBeNull();
    }
    expect(valueOf(await backups()).map(({ made }) => made / DAY)).toEqual([9, 8, 7, 6, 5, 4, 3]);
  });

  it('bring back what was thrown away', async () => {
    const { id } = valueOf(await putNote({ source: ILSE, body: 'dear to me' }));
    const backup = valueOf(await backUp());
    valueOf(await throwAway('notes', id));
    valueOf(await takeIn((await parsed(valueOf(await readBackup(backup.id)))).everything));
    expect(valueOf(await notesOn(ILSE.key)).map(({ body }) => body)).toEqual(['dear to me']);
  });
});
