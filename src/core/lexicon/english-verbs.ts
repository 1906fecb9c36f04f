import entries from './reporting-verbs.json' with { type: 'json' };

export interface Verb {
  lemma: string;
  class: string;
  form: 'base' | 'present' | 'past' | 'gerund';
}

const IRREGULAR: Record<string, [string, string?]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  think: ['thought'],
  feel: ['felt'],
  find: ['found'],
  show: ['showed', 'shown'],
  hold: ['held'],
  know: ['knew', 'known'],
  read: ['read'],
  swear: ['swore', 'sworn'],
  foresee: ['foresaw', 'foreseen'],
  teach: ['taught'],
  see: ['saw', 'seen'],
  hear: ['heard'],
  learn: ['learned', 'learnt'],
  mean: ['meant'],
  put: ['put'],
  bet: ['bet'],
  let: ['let'],
  tweet: ['tweeted'],
  understand: ['understood'],
  forbid: ['forbade', 'forbidden'],
  beg: ['begged'],
  admit: ['admitted'],
  permit: ['permitted'],
  dream: ['dreamed', 'dreamt'],
  spell: ['spelled', 'spelt'],
  sing: ['sang', 'sung'],
  go: ['went', 'gone'],
  blow: ['blew', 'blown'],
};

const vowel = /[aeiou]/;
function forms(lemma: string): [string, Verb['form']][] {
  const e = lemma.endsWith('e');
  const y = lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? '');
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : y ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const [past, participle] = IRREGULAR[lemma] ?? [
    e ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`,
  ];
  const gerund = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : e && !lemma.endsWith('ee')
      ? `${lemma.slice(0, -1)}ing`
      : `${lemma}ing`;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(lemma) ? lemma + (lemma.at(-1) ?? '') : null;
  return [
    [lemma, 'base'],
    [s, 'present'],
    [past, 'past'],
    [gerund, 'gerund'],
    ...(participle === undefined ? [] : [[participle, 'past'] as [string, Verb['form']]]),
    ...(doubled === null
      ? []
      : ([
          [`${doubled}ed`, 'past'],
          [`${doubled}ing`, 'gerund'],
        ] as [string, Verb['form']][])),
  ];
}

/** Every inflected form of an English reporting verb of one word. */
export const ENGLISH_VERBS: ReadonlyMap<string, Verb> = new Map(
  (entries as { lang: string; lemma: string; class: string; kind?: string }[])
    .filter(({ lang, lemma, kind }) => lang === 'en' && kind === undefined && !lemma.includes(' '))
    .flatMap((entry) =>
      forms(entry.lemma).map(([word, form]): [string, Verb] => [
        word,
        { lemma: entry.lemma, class: entry.class, form },
      ]),
    ),
);
