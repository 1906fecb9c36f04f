import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Writes until nothing more can be written; may be called again when something was freed. */
  fill: () => void;
  makeRoom: () => void;
  remove: () => void;
}

/** So much goes on it, in MB: a browser's profile and some more. */
const SIZE = 400;

/** A disk in memory of its own, small enough to be filled; null where we may not mount one. */
export function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'whose-words-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      try {
        appendFileSync(ballast, Buffer.alloc((bavail + 1) * bsize));
      } catch {
        // that there is no room for the last of it is what was wanted
      }
    },
    makeRoom: () => {
      rmSync(ballast, { force: true });
    },
    remove: () => {
      // a browser that is still closing its files must not keep us
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
