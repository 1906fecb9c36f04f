import type { Result } from '../messages.ts';
import type { ArticlePage, ArticleRow } from '../notebook-views.ts';
import { reads, Refusal } from './connection.ts';
import type { Database } from './schema.ts';
import { nameOf } from './merged-sources.ts';
import { entriesOf } from './note-entries.ts';
import { newestIn } from './newest.ts';
import type { ReadingRecord } from './records.ts';
import { sound } from './sound.ts';

/** Articles, the last opened first: `most` of them after leaving out `skip`. */
export const listArticles = ({
  most,
  skip = 0,
}: {
  most: number;
  skip?: number;
}): Promise<Result<ArticleRow[]>> =>
  reads(async (database) => {
    const index = database.transaction('readings').store.index('byLast');
    const found = await newestIn<ReadingRecord>(index, { most, skip });
    return Promise.all((await sound(database, 'readings', found)).map((reading) => rowOf(database, reading)));
  });

/** Everything recorded of one article, and the notes written at it. */
export const articlePage = (url: string): Promise<Result<ArticlePage>> =>
  reads(async (database) => {
    const record = await database.get('readings', url);
    const [reading] = record === undefined ? [] : await sound(database, 'readings', [record]);
    if (reading === undefined) throw new Refusal('not-found');
    const { byline, origin, agency, lang, words, passages } = reading;
    return {
      article: await rowOf(database, reading),
      ...{ byline, agency, lang, words },
      originName: origin === null ? null : await nameOf(database, origin),
      passages: await Promise.all(
        passages.map(async (passage) => ({
          passage,
          source: passage.source,
          speaker: passage.source === null ? null : await nameOf(database, passage.source),
        })),
      ),
      notes: await entriesOf(database, await database.getAllFromIndex('notes', 'byUrl', url)),
    };
  });

const rowOf = async (database: Database, reading: ReadingRecord): Promise<ArticleRow> => {
  const { url, title, published, first, last, times, outlet, passages } = reading;
  return {
    ...{ url, title, published, first, last, times },
    outletName: outlet === null ? null : await nameOf(database, outlet),
    passages: passages.length,
  };
};
