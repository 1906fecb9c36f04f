const withFlags =
  (flags: string) =>
  ({ raw }: TemplateStringsArray): (() => RegExp) => {
    let made: RegExp | null = null;
    return () => (made ??= new RegExp(raw.join(''), flags));
  };

/**
 * Patterns that are compiled when they are first asked for, by their flags: late.u`^\p{Lu}`. For classes such as
 * `\p{L}`, which are long lists to the engine, and for what many articles never need: a literal costs on load.
 */
export const late = {
  u: withFlags('u'),
  iu: withFlags('iu'),
  gu: withFlags('gu'),
  giu: withFlags('giu'),
};
