import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usable } from '../../src/cli/browser/find-browser.ts';
import { OLDEST } from '../../src/cli/browser/oldest-browsers.ts';

/** A program that tells a version and does nothing else. */
function program(told: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'browser-')), 'firefox');
  writeFileSync(path, `#!/bin/sh\necho '${told}'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the browser that is used', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is one of the oldest version that the extension is installed in', () => {
    const path = program(`Mozilla Firefox ${OLDEST.firefox}.0esr`);
    vi.stubEnv('FIREFOX_BIN', path);
    expect(usable('firefox')).toBe(path);
  });

  it('is none that is older', () => {
    vi.stubEnv('FIREFOX_BIN', program(`Mozilla Firefox ${OLDEST.firefox - 1}.9`));
    expect(usable('firefox')).toBeNull();
  });

  it('is taken for new where it does not tell its version', () => {
    const path = program('a browser');
    vi.stubEnv('FIREFOX_BIN', path);
    expect(usable('firefox')).toBe(path);
  });
});
