import { existsSync, readFileSync } from 'node:fs';
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

/**
 * Bytes, gzipped. The gate is all that runs on every page; the article's part is loaded on articles, the card's on
 * the first click, that which follows edits on the first of them, and none runs before. In the background two thirds
 * are word lists and fitted tables, and a quarter is the suffix list.
 */
const BUDGET: Record<string, number> = {
  'gate.js': 2_600,
  'article.js': 15_000,
  'card.js': 9_900,
  'follow.js': 2_500,
  'background.js': 315_000,
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

  it('keeps every script within its budget', () => {
    const sizes = Object.keys(BUDGET).map((file) => [file, gzipped(kind, file)] as const);
    expect(sizes.filter(([file, size]) => size > (BUDGET[file] ?? 0))).toEqual([]);
    const always = manifest.content_scripts?.flatMap(({ js = [] }) => js) ?? [];
    expect(always).toEqual(['gate.js']);
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
