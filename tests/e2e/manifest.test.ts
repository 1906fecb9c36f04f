import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
  externally_connectable?: unknown;
  browser_specific_settings?: {
    gecko?: { id?: string; data_collection_permissions?: { required: string[] } };
  };
  sidebar_action?: { open_at_install?: boolean };
}

const folder = (kind: string): string => `.output/${kind}-mv3`;
const manifestOf = (kind: string): Manifest =>
  JSON.parse(readFileSync(join(folder(kind), 'manifest.json'), 'utf8')) as Manifest;

/** Each permission with the feature that uses it. */
const USED = {
  storage: 'settings',
  unlimitedStorage: 'notes that the browser may not throw away',
  activeTab: 'reading a page the reader asks for',
  scripting: 'the same, where site access was withheld',
  contextMenus: '"Who says this?"',
  sidePanel: 'the panel in Chrome',
  downloads: 'backups as files, when the reader turns them on',
  alarms: 'the weekly backup',
};

const gzipped = (kind: string, file: string): number =>
  gzipSync(readFileSync(join(folder(kind), file))).length;

describe.each(['chrome', 'firefox'])('the built manifest for %s', (kind) => {
  const manifest = manifestOf(kind);

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for nothing that no feature uses', () => {
    const allowed = Object.keys(USED).filter((name) => kind === 'chrome' || name !== 'sidePanel');
    expect(allowed).toEqual(expect.arrayContaining(manifest.permissions ?? []));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('reads http and https pages, and no others', () => {
    const matches = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
    expect([...new Set(matches)].sort()).toEqual(['http://*/*', 'https://*/*']);
  });

  it('keeps the content script below 15 kB and the background below 100 kB, gzipped', () => {
    const scripts = manifest.content_scripts?.flatMap((script) => script.js ?? []) ?? [];
    const lazy = readdirSync(folder(kind)).filter((name) => name.endsWith('.js') && name !== 'background.js');
    const page = [...scripts, ...lazy].reduce((sum, file) => sum + gzipped(kind, file), 0);
    expect(page).toBeLessThan(15_000);
    expect(gzipped(kind, 'background.js')).toBeLessThan(100_000);
  });

  it('carries every file it names', () => {
    const named = manifest.content_scripts?.flatMap(({ js = [], css = [] }) => [...js, ...css]) ?? [];
    expect(named.filter((file) => !existsSync(join(folder(kind), file)))).toEqual([]);
  });
});

it('Firefox is told that nothing is collected, and the sidebar stays closed until it is asked for', () => {
  const { browser_specific_settings: settings, sidebar_action: sidebar } = manifestOf('firefox');
  expect(settings?.gecko?.id).toMatch(/@/);
  expect(settings?.gecko?.data_collection_permissions?.required).toEqual(['none']);
  if (sidebar) expect(sidebar.open_at_install).toBe(false);
});
