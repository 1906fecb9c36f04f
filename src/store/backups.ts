/** The last seven states, kept in the database itself; at most one a day is made, while the reader reads. */
import type { Result } from '../messages.ts';
import type { BackupEntry } from '../notebook-views.ts';
import { archiveLines, readEverything, resting } from './archive.ts';
import { reads, Refusal, writes } from './connection.ts';
import type { BackupRecord } from './records.ts';

const KEPT = 7;
const DAY = 24 * 60 * 60 * 1000;

/** Makes a backup unless there is one less than a day old; null when none was due. */
export async function backUpIfDue(now = Date.now()): Promise<Result<BackupEntry | null>> {
  const last = await reads(async (database) => {
    const index = database.transaction('backups').store.index('byMade');
    return (await index.openKeyCursor(null, 'prev'))?.key ?? 0;
  });
  if (!last.ok) return last;
  return now - last.value < DAY ? { ok: true, value: null } : backUp(now);
}

/** Makes a backup now, and lets go of all but the last seven. The reader, who may be reading, goes before it. */
export async function backUp(now = Date.now()): Promise<Result<BackupEntry>> {
  const everything = await readEverything(undefined, false);
  if (!everything.ok) return everything;
  const archive = await gzipped(archiveLines(everything.value, now));
  const record: BackupRecord = {
    id: crypto.randomUUID(),
    made: now,
    size: archive.length,
    notes: everything.value.notes.length,
    readings: everything.value.readings.length,
    archive,
  };
  return writes(['backups'], async (transaction) => {
    const kept = transaction.objectStore('backups');
    await kept.put(record);
    const keys = await kept.index('byMade').getAllKeys();
    await Promise.all(keys.slice(0, -KEPT).map((key) => kept.delete(key)));
    return entryOf(record);
  });
}

/** The backups there are, the newest first. */
export const backups = (): Promise<Result<BackupEntry[]>> =>
  reads(async (database) => (await database.getAllFromIndex('backups', 'byMade')).map(entryOf).reverse());

/** The archive a backup holds, as text to be imported. */
export const readBackup = (id: string): Promise<Result<string>> =>
  reads(async (database) => {
    const record = await database.get('backups', id);
    if (record === undefined) throw new Refusal('not-found');
    const stream = new Blob([record.archive]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).text();
  });

const entryOf = ({ id, made, size, notes, readings }: BackupRecord): BackupEntry => ({
  id,
  made,
  size,
  notes,
  readings,
});

/** Some pieces of text are put together before they are compressed, to so many UTF-16 units. */
const TOGETHER = 100_000;

/** Piece by piece, so that the background can answer a page in between. */
async function gzipped(pieces: Iterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const compressed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const rest = resting();
  let together = '';
  for (const piece of pieces) {
    together += piece;
    if (together.length < TOGETHER) continue;
    await writer.write(encoder.encode(together));
    together = '';
    await rest();
  }
  await writer.write(encoder.encode(together));
  await writer.close();
  return new Uint8Array(await compressed);
}
