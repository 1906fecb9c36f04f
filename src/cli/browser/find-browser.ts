import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chrome' | 'firefox';

/** The variable that names a browser of one's own, the programs looked for, and the Debian packages tried. */
const BROWSERS = {
  chrome: {
    variable: 'CHROME_BIN',
    programs: ['chromium', 'chromium-browser'],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr', 'firefox'],
  },
} as const;

/**
 * The path of a browser, installing it with apt where it is missing and may be installed.
 * Throws an `Error` with a sentence for the user when there is none and none can be had.
 */
export function findBrowser(kind: BrowserKind): string {
  const found = installed(kind);
  if (found !== null) return found;
  const { variable, packages } = BROWSERS[kind];
  for (const name of packages) {
    console.error(
      `${kind === 'chrome' ? 'Chromium' : 'Firefox'} is missing; trying to install the package ${name} …`,
    );
    if (installPackage(name)) {
      const now = installed(kind);
      if (now !== null) return now;
    }
  }
  throw new Error(
    `No ${kind === 'chrome' ? 'Chromium' : 'Firefox'} was found, and it could not be installed with apt. ` +
      `Install it by hand (Debian: apt install ${packages[0]}), or set ${variable} to its path.`,
  );
}

function installed(kind: BrowserKind): string | null {
  const { variable, programs } = BROWSERS[kind];
  const own = process.env[variable];
  if (own !== undefined && existsSync(own)) return own;
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  for (const program of programs)
    for (const folder of folders) if (existsSync(join(folder, program))) return join(folder, program);
  return null;
}

/** Runs apt as root or through sudo; false when it fails or is not there. */
function installPackage(name: string): boolean {
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]): boolean => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', 'apt-get', ...args];
    const [program = 'apt-get', ...rest] = command;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['inherit', 'ignore', 'inherit'], env }).status === 0;
  };
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}
