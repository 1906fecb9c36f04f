import { existsSync, readdirSync } from 'node:fs';

/** Whether a browser will start for the first time in a profile: then the extension is newly installed in it. */
export const isNewProfile = (profile: string | undefined): boolean =>
  profile === undefined || !existsSync(profile) || readdirSync(profile).length === 0;
