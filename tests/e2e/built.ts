import { resolve } from 'node:path';

/** The folder of a built extension, absolute; `BUILT` names another place than the usual one to look for builds. */
export const built = (kind: 'chrome' | 'firefox'): string =>
  resolve(process.env['BUILT'] ?? '.output', `${kind}-mv3`);
