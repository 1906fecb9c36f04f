import { expect, it } from 'vitest';
import { inBrackets } from '../../../src/cli/build/compile-at-once.ts';

/** What a script is, and what is shipped of it. */
const SCRIPTS: Record<string, [script: string, shipped: string]> = {
  'an arrow function is in brackets': ['let f = () => 1;', 'let f = (() => 1);'],
  'and so is one inside of another': ['f(a => b => a + b)', 'f((a => (b => a + b)))'],
  'a declared function is there from the beginning of its scope': [
    'one(); function one() { two(); function two() {} }',
    'var one=(function () { var two=(function () {});two();  });one(); ',
  ],
  'functions that follow each other keep their order': [
    'function* a(){}async function b(){}',
    'var a=(function* (){});var b=(async function (){});',
  ],
  'what the scope says of itself stays in front': [
    '(function(){"use strict";function a(){}})()',
    '((function(){"use strict";var a=(function (){});}))()',
  ],
  'methods stay as they are': [
    '({ m() {}, get x() { return 1; }, f: function () {} }); class A { m() {} }',
    '({ m() {}, get x() { return 1; }, f: (function () {}) }); class A { m() {} }',
  ],
};

it.each(Object.entries(SCRIPTS))('%s', (_, [script, shipped]) => {
  expect(inBrackets(script)).toBe(shipped);
});

it('the script does what it did', () => {
  const script = `(() => {
    const first = half(10);
    function half(n) { return whole(n) / 2; function whole(m) { return [m].map(same)[0]; } }
    function same(n) { return n; }
    const other = { twice(n) { return n * 2; }, fallback: (n = (() => 3)()) => n };
    return [first, other.twice(4), other.fallback(), half.name];
  })()`;
  expect(run(inBrackets(script))).toEqual(run(script));
});

const run = (script: string): unknown => (0, eval)(script) as unknown;
