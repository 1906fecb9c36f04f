import { IRREGULAR } from './en-verbs.ts';

/** `simple` is a past that is no participle as well: gave, not said. */
export type VerbForm = 'base' | 'third' | 'past' | 'simple' | 'participle' | 'gerund';

interface Irregular {
  /** Past and participle by lemma. */
  forms: ReadonlyMap<string, { past: string; participle: string }>;
  /** Lemmas by past or participle. */
  lemmas: ReadonlyMap<string, string[]>;
}

let known: Irregular | null = null;

function irregular(): Irregular {
  if (known !== null) return known;
  const forms = new Map<string, { past: string; participle: string }>();
  const lemmas = new Map<string, string[]>();
  const add = (form: string, lemma: string): void => {
    const others = lemmas.get(form);
    if (others === undefined) lemmas.set(form, [lemma]);
    else others.push(lemma);
  };
  for (const line of IRREGULAR.replaceAll('\n', ' ').split(', ')) {
    const [lemma = '', past = '', participle = past] = line.split(' ');
    forms.set(lemma, { past, participle });
    add(past, lemma);
    if (participle !== past) add(participle, lemma);
  }
  return (known = { forms, lemmas });
}

/** Every form of an English verb, with what it may be; regular by rule, irregular by list. */
export function inflectEnglish(lemma: string): { form: string; as: VerbForm }[] {
  const { past, participle } = irregular().forms.get(lemma) ?? {
    past: regularPast(lemma),
    participle: regularPast(lemma),
  };
  const forms: { form: string; as: VerbForm }[] = [
    { form: lemma, as: 'base' },
    { form: third(lemma), as: 'third' },
    { form: past, as: participle === past ? 'past' : 'simple' },
    { form: gerund(lemma, past), as: 'gerund' },
  ];
  if (participle !== past) forms.push({ form: participle, as: 'participle' });
  // British spelling: signalled, labelled
  if (/[aeu]l$/u.test(lemma) && past === `${lemma}ed`)
    forms.push({ form: `${lemma}led`, as: 'past' }, { form: `${lemma}ling`, as: 'gerund' });
  return forms;
}

/** What each ending of a form may stand for in its lemma, by the last letter of the form. */
const ENDINGS: Readonly<Partial<Record<string, readonly (readonly [ending: string, lemma: string])[]>>> = {
  s: [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
  ],
  d: [
    ['d', ''],
    ['ed', ''],
    ['ied', 'y'],
    ['led', ''],
  ],
  g: [
    ['ing', ''],
    ['ing', 'e'],
    ['ling', ''],
  ],
};

/** Whether a form may be another than its lemma. */
export const mayBeInflected = (form: string): boolean =>
  ENDINGS[form.charAt(form.length - 1)] !== undefined || irregular().lemmas.has(form);

/** The lemmas that may have a form; whether one has it, `inflectEnglish` tells. */
export function lemmasOf(form: string): readonly string[] {
  const lemmas = [form, ...(irregular().lemmas.get(form) ?? [])];
  const endings = ENDINGS[form.charAt(form.length - 1)];
  if (endings === undefined) return lemmas;
  for (const [ending, lemma] of endings)
    if (form.endsWith(ending)) lemmas.push(form.slice(0, -ending.length) + lemma);
  // begging: the last letter is doubled
  if (form.endsWith('ing')) lemmas.push(form.slice(0, -4));
  return lemmas.filter((lemma, at) => lemmas.indexOf(lemma) === at);
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
