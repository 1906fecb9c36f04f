import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { OLDEST } from './oldest-browsers.ts';

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

const NAMES = { chrome: 'Chromium', firefox: 'Firefox' } as const;
const found = new Map<BrowserKind, string>();

/**
 * The path of a browser that the extension can be installed in; where it is missing or too old it is installed with apt,
 * if that may be done. Throws an `Error` with a sentence for the user when there is none and none can be had.
 */
export function findBrowser(kind: BrowserKind): string {
  const path = found.get(kind) ?? usable(kind) ?? fetched(kind);
  found.set(kind, path);
  return path;
}

function fetched(kind: BrowserKind): string {
  const { variable, packages } = BROWSERS[kind];
  for (const name of packages) {
    console.error(`${lack(kind)}; trying to install the package ${name} …`);
    const now = installPackage(name) ? usable(kind) : null;
    if (now !== null) return now;
  }
  throw new Error(
    `${lack(kind)}, and apt could not help. ` +
      `Install it by hand (Debian: apt update, then apt install ${packages[0]}), or set ${variable} to its path.`,
  );
}

/** What stands in the way: there is no browser, or it is too old. */
function lack(kind: BrowserKind): string {
  const path = installed(kind);
  if (path === null) return `No ${NAMES[kind]} was found`;
  return `${NAMES[kind]} ${versionOf(path)} is too old (${OLDEST[kind]} is needed)`;
}

/** The browser that is there, if the extension can be installed in it. */
export function usable(kind: BrowserKind): string | null {
  const path = installed(kind);
  return path !== null && versionOf(path) >= OLDEST[kind] ? path : null;
}

/** The first number of a program’s version; of one that does not tell it, it is taken for new. */
function versionOf(path: string): number {
  const told = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
  return Number(/\d+/u.exec(told)?.[0] ?? Infinity);
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
