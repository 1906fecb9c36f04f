/**
 * Everything a change must pass, in the order in which a fault is cheapest to hear of: format, lint, types, unit
 * tests, both builds, the add-on linter, and both real browsers. Ends with one line, `N passed, M failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/cli/browser/find-browser.ts';

interface Tally {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'whose-words-check-'));

/** Runs a command with its output shown; true when it succeeds. */
function run(command: string): boolean {
  const { status } = spawnSync('npx', ['--no-install', ...command.split(' ')], { stdio: 'inherit' });
  return status === 0;
}

/** A step that either holds or does not. */
const step = (command: string) => (): Tally =>
  run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A step of many tests; a runner that dies before it reports counts as one failure. */
const tests = (config: string) => (): Tally => {
  const report = join(reports, `${config.replaceAll('/', '-')}.json`);
  const held = run(
    `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${report}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: held ? 0 : Math.max(1, numFailedTests) };
};

const STEPS: [string, () => Tally][] = [
  ['format', step('prettier --check --log-level warn .')],
  ['lint', step('eslint -c tests/eslint.config.js .')],
  ['types', step('tsc --noEmit')],
  ['types of the core', step('tsc --noEmit -p src/core/tsconfig.json')],
  ['unit tests', tests('tests/vitest.config.ts')],
  ['build for Chrome', step('wxt build -b chrome')],
  ['build for Firefox', step('wxt build -b firefox')],
  ['add-on linter', step('tsx tests/lint-addon.ts')],
  ['real browsers', tests('tests/e2e/vitest.config.ts')],
];

const total: Tally = { passed: 0, failed: 0 };
try {
  findBrowser('chrome');
  findBrowser('firefox');
} catch (error) {
  console.error(String(error));
  total.failed++;
}
for (const [name, act] of STEPS) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { passed, failed } = act();
  total.passed += passed;
  total.failed += failed;
  console.log(
    `── ${name}: ${failed === 0 ? 'good' : `${failed} failed`}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
