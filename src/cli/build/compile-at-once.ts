import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/**
 * Has a browser compile the functions of a script together with it. Chromium takes a function in brackets for one that
 * is called at once; any other it skims first, and reads again when it is called: for code that runs but once, that is
 * half of its cost (measured). The page's parts are read off its main thread, so that there it costs nothing at all.
 * From Chromium 136 on a script may also say so for all it holds, methods too (V8's explicit compile hints).
 */
export const compileAtOnce = (isMeant: (file: string) => boolean): Plugin => ({
  name: 'compile-at-once',
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && isMeant(chunk.fileName))
        chunk.code = `${HINT}\n${inBrackets(chunk.code)}`;
  },
});

/** It has to stand first. */
const HINT = '//# allFunctionsCalledOnLoad';

/** A change to a script: what comes in at an offset, in the place of what stands there up to another. */
interface Change {
  at: number;
  until: number;
  text: () => string;
}

/** The script with its functions in brackets; those that are declared become variables where their scope begins. */
export function inBrackets(script: string): string {
  const changes: Change[] = [];
  const written = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const change of changes) {
      if (change.at < at || change.at > to) continue;
      text += script.slice(at, change.at) + change.text();
      at = change.until;
    }
    return text + script.slice(at, to);
  };
  const bracket = ({ start, end }: ESTree.Span): void => {
    changes.push({ at: start, until: start, text: () => '(' }, { at: end, until: end, text: () => ')' });
  };
  const declare = (body: readonly ESTree.Node[]): void => {
    const declared = body.filter((node): node is ESTree.Function => node.type === 'FunctionDeclaration');
    const first = body.find((node) => !('directive' in node && node.directive));
    if (first === undefined) return;
    const variable = ({ id, start, end }: ESTree.Function): string =>
      id === null ? '' : `var ${id.name}=(${script.slice(start, id.start)}${written(id.end, end)});`;
    changes.push({ at: first.start, until: first.start, text: () => declared.map(variable).join('') });
    for (const { start, end } of declared) changes.push({ at: start, until: end, text: () => '' });
  };
  const open = ({ body }: ESTree.Function | ESTree.ArrowFunctionExpression): void => {
    if (body?.type === 'BlockStatement') declare(body.body);
  };
  const methods = new Set<number>();
  new Visitor({
    Program: ({ body }) => {
      declare(body);
    },
    MethodDefinition: ({ value }) => {
      methods.add(value.start);
    },
    Property: ({ kind, method, value }) => {
      if (method || kind !== 'init') methods.add(value.start);
    },
    FunctionDeclaration: open,
    ArrowFunctionExpression: (expression) => {
      bracket(expression);
      open(expression);
    },
    FunctionExpression: (expression) => {
      if (!methods.has(expression.start)) bracket(expression);
      open(expression);
    },
  }).visit(parseSync('script.js', script).program);
  changes.sort((a, b) => a.at - b.at);
  return written(0, script.length);
}
