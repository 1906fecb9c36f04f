/**
 * The one connection of a context to the database: opened when first needed, given up when another context wants
 * to upgrade, opened anew when it was lost. Failures come back as results.
 */
import { openDB, type IDBPTransaction } from 'idb';
import type { Failure, Result } from '../messages.ts';
import { announce } from './notices.ts';
import { migrate } from './migrations.ts';
import { DATABASE, VERSION, type Database, type Schema, type StoreName } from './schema.ts';

interface Connection {
  database: Database;
  /** A newer version of the extension made it: it is read, never written. */
  readOnly: boolean;
}

let opening: Promise<Connection> | null = null;

/** Runs a verb that only reads. */
export const reads = <T>(act: (database: Database) => Promise<T>): Promise<Result<T>> =>
  attempt(({ database }) => act(database));

export type Writing<Names extends StoreName[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

/**
 * Runs a verb that writes, in the one transaction it gets: whatever fails, nothing of it is written. Tells the other
 * contexts afterwards; refused on a newer schema.
 */
export async function writes<T, Names extends StoreName[]>(
  stores: readonly [...Names],
  act: (transaction: Writing<Names>) => Promise<T>,
): Promise<Result<T>> {
  const result = await attempt(async ({ database, readOnly }) => {
    if (readOnly) throw new Refusal('newer-schema');
    return whole(database.transaction(stores as unknown as Names, 'readwrite'), act);
  });
  if (result.ok) announce();
  return result;
}

/** An exception does not end a transaction by itself: what was put before it would be written. */
async function whole<T, Names extends StoreName[]>(
  transaction: Writing<Names>,
  act: (transaction: Writing<Names>) => Promise<T>,
): Promise<T> {
  try {
    const value = await act(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    transaction.done.catch(() => undefined);
    // The browser's own reason (a full disk) says more than that the request was broken off.
    const reason: unknown = transaction.error;
    if (reason === null) abort(transaction);
    throw reason ?? error;
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** An expected failure inside a verb: it becomes a result, the transaction is left unwritten. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, detail = '') {
    super(detail);
    this.failure = failure;
  }
}

/** Why nothing can be written now; null when it can. */
export async function writingProblem(): Promise<Failure | null> {
  const open = await attempt(({ readOnly }) => Promise.resolve(readOnly));
  if (!open.ok) return open.failure;
  return open.value ? 'newer-schema' : null;
}

/** Closes the connection; the next verb opens it again. */
export async function disconnect(): Promise<void> {
  const open = opening;
  opening = null;
  (await open?.catch(() => null))?.database.close();
}

async function attempt<T>(act: (connection: Connection) => Promise<T>): Promise<Result<T>> {
  for (let again = true; ; again = false) {
    try {
      return { ok: true, value: await act(await connection()) };
    } catch (error) {
      // A connection that was closed under us has written nothing: the verb is tried once more on a new one.
      if (again && nameOf(error) === 'InvalidStateError') await disconnect();
      else return failed(error);
    }
  }
}

function failed(error: unknown): { ok: false; failure: Failure; detail?: string } {
  if (error instanceof Refusal)
    return { ok: false, failure: error.failure, ...(error.message === '' ? {} : { detail: error.message }) };
  const detail = error instanceof Error ? error.message : String(error);
  const full = nameOf(error) === 'QuotaExceededError';
  return { ok: false, failure: full ? 'storage-full' : 'storage-unavailable', detail };
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

function connection(): Promise<Connection> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<Connection> {
  try {
    return { database: await openVersion(VERSION), readOnly: false };
  } catch (error) {
    if (nameOf(error) !== 'VersionError') throw error;
    return { database: await openVersion(undefined), readOnly: true };
  }
}

function openVersion(version: number | undefined): Promise<Database> {
  return openDB<Schema>(DATABASE, version, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      // A step that fails leaves the older version as it was.
      void migrate(database, oldVersion, transaction).catch(() => {
        transaction.done.catch(() => undefined);
        abort(transaction);
      });
    },
    blocking: () => void disconnect(),
    terminated: () => {
      opening = null;
    },
  });
}
