/**
 * Everything a change must pass, in the order in which a fault is cheapest to hear of: format, lint, types, unit
 * tests, both builds, the add-on linter, and both real browsers. Ends with one line, `N passed, M failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/cli/browser/find-browser.ts';

interface Tally {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'whose-words-check-'));

/** Runs a command; its whole output and whether it succeeded. */
function run(command: string): Promise<{ held: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command.split(' ')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    child.on('close', (status) => resolve({ held: status === 0, output: Buffer.concat(output).toString() }));
  });
}

interface Outcome extends Tally {
  output: string;
}

/** A step that either holds or does not. */
const step = (command: string) => async (): Promise<Outcome> => {
  const { held, output } = await run(command);
  return { passed: held ? 1 : 0, failed: held ? 0 : 1, output };
};

/** A step of many tests; a runner that dies before it reports counts as one failure. */
const tests = (config: string) => async (): Promise<Outcome> => {
  const report = join(reports, `${config.replaceAll('/', '-')}.json`);
  const { held, output } = await run(
    `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${report}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: held ? 0 : Math.max(1, numFailedTests), output };
};

type Step = [name: string, act: () => Promise<Outcome>];

/** The steps of one group run side by side; the next group waits for all of them. */
const GROUPS: Step[][] = [
  [
    ['format', step('prettier --check --log-level warn .')],
    ['types', step('tsc --noEmit')],
  ],
  [
    ['lint', step('eslint -c tests/eslint.config.js .')],
    ['types of the core', step('tsc --noEmit -p src/core/tsconfig.json')],
  ],
  [['unit tests', tests('tests/vitest.config.ts')]],
  [['build for Chrome', step('wxt build -b chrome')]],
  [['build for Firefox, and its packages', step('wxt zip -b firefox')]],
  [
    ['add-on linter', step('tsx tests/lint-addon.ts')],
    ['real browsers', tests('tests/e2e/vitest.config.ts')],
  ],
];

async function carryOut([name, act]: Step): Promise<Tally> {
  const started = performance.now();
  console.log(`… ${name}`);
  const { passed, failed, output } = await act();
  const verdict = failed === 0 ? 'good' : `${failed} failed`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${name}\n${output}── ${name}: ${verdict}, ${seconds} s`);
  return { passed, failed };
}

const total: Tally = { passed: 0, failed: 0 };
try {
  findBrowser('chrome');
  findBrowser('firefox');
} catch (error) {
  console.error(String(error));
  total.failed++;
}
for (const group of GROUPS)
  for (const { passed, failed } of await Promise.all(group.map(carryOut))) {
    total.passed += passed;
    total.failed += failed;
  }
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
