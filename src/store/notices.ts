/** Notices between our own pages and the background that the database has changed; they carry no data. */

const CHANNEL = 'whose-words-store';

/** Tells the other contexts that something was written. */
export function announce(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back whenever another context has written, until `signal` ends it. */
export function onStoreChange(changed: () => void, signal: AbortSignal): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', changed, { signal });
  signal.addEventListener('abort', () => {
    channel.close();
  });
}
