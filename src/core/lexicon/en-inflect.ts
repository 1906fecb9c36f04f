import { IRREGULAR } from './en-verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

const irregular = new Map(
  IRREGULAR.split(',').map((line) => {
    const [lemma = '', past = '', participle = past] = line.trim().split(/\s+/u);
    return [lemma, { past, participle }];
  }),
);

/** Every form of an English verb, with what it may be; regular by rule, irregular by list. */
export function inflectEnglish(lemma: string): { form: string; as: VerbForm }[] {
  const { past, participle } = irregular.get(lemma) ?? {
    past: regularPast(lemma),
    participle: regularPast(lemma),
  };
  const forms: { form: string; as: VerbForm }[] = [
    { form: lemma, as: 'base' },
    { form: third(lemma), as: 'third' },
    { form: past, as: 'past' },
    { form: gerund(lemma, past), as: 'gerund' },
  ];
  if (participle !== past) forms.push({ form: participle, as: 'participle' });
  // British spelling: signalled, labelled
  if (/[aeu]l$/u.test(lemma) && past === `${lemma}ed`)
    forms.push({ form: `${lemma}led`, as: 'past' }, { form: `${lemma}ling`, as: 'gerund' });
  return forms;
}

const regularPast = (lemma: string): string =>
  /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;

const third = (lemma: string): string =>
  /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:[sxzo]|ch|sh)$/u.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;

function gerund(lemma: string, past: string): string {
  if (/[^e]e$/u.test(lemma) && !/(?:ee|ye|oe)$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  // begged, begging; put, putting
  const doubled = past.slice(0, -2);
  if (past.endsWith('ed') && doubled === `${lemma}${lemma.at(-1) ?? ''}`) return `${doubled}ing`;
  return /^(?:put|hit|begin|forbid)$/u.test(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ing` : `${lemma}ing`;
}
