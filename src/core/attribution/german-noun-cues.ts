/** German nouns that give somebody's words: die Forderung der Stadt, die Brücke zu sperren; mit der Begründung, … */
import { PARTICLES, PREPOSITIONS } from '../lexicon/de.ts';
import { clauseEnd, clauseStart, contentStart, isSubordinate, type Verb } from './german-clauses.ts';
import { hasSubjunctive } from './german-content.ts';
import { nounEnd } from './german-noun-phrase.ts';
import { endsInInfinitive, opensMainClause } from './german-reports.ts';
import { isFinite, subordinateEnd } from './german-finite.ts';
import { firstSubject } from './german-first-clause.ts';
import type { Frame } from './from-frames.ts';
import type { Run, Word } from './spoken-units.ts';
import { startsCapital } from '../words/letters.ts';
import { late } from '../words/late.ts';
import { once } from '../words/once.ts';

/** Holms */
const GENITIVE = late.u`^\p{Lu}\p{Ll}+[s’']$`;

type Words = readonly Word[];

/** What somebody gave to know, by the class of the verb that is kin to it. */
const NOUNS: Record<string, string> = {
  neutral:
    'aussage|erklärung|mitteilung|meldung|nachricht|information|bericht|angabe|äußerung|bemerkung|botschaft',
  directive: 'forderung|aufforderung|appell|aufruf|warnung|empfehlung|bitte|mahnung|rat',
  critical: 'vorwurf|kritik|beschwerde|klage|anschuldigung|vorhaltung',
  distancing: 'behauptung|unterstellung|gerücht|spekulation|darstellung',
  institutional: 'ankündigung|beschluss|entscheidung|entschluss|urteil',
  hedged: 'vorschlag|vermutung|prognose|schätzung|andeutung|annahme',
  mental:
    'hoffnung|befürchtung|sorge|meinung|ansicht|auffassung|überzeugung|einschätzung|verdacht|these|zuversicht|erwartung',
  endorsing: 'begründung|argument|rechtfertigung|erläuterung',
  factive: 'hinweis|feststellung|erkenntnis|bestätigung',
  concessive: 'eingeständnis|geständnis|zugeständnis|bekenntnis',
  commissive: 'versprechen|zusage|zusicherung|garantie|angebot|versicherung|drohung',
};

const classes = once(() =>
  Object.entries(NOUNS).map(([kind, nouns]): [string, RegExp] => [
    kind,
    new RegExp(`(?:${nouns})(?:e|en|n|es|s|nisse|nissen)?$`, 'u'),
  ]),
);

/** The class of a noun by which somebody says something; null for any other word. */
const classOf = ({ kind, text, lower }: Word): string | null =>
  kind === 'word' && startsCapital(text)
    ? (classes().find(([, nouns]) => nouns.test(lower))?.[0] ?? null)
    : null;

export function nounCues(words: Words, found: readonly Verb[]): Frame[] {
  return words.flatMap((word, at): Frame[] => {
    const kind = classOf(word);
    if (kind === null) return [];
    const behind = ownerBehind(words, at);
    const { owner } = behind;
    const end = PARTICLES.has(words[behind.end]?.lower ?? '') ? behind.end + 1 : behind.end;
    if (words[end]?.kind !== 'comma') return [];
    const content = contentBehind(words, end + 1);
    const given = whoSays(words, at);
    const source = owner ?? ownerBefore(words, at) ?? given;
    const refused = owner !== null && isRefused(words, at, found);
    if (content === null || source === null) return [];
    return [
      {
        content: [content],
        source,
        cue: { from: at, to: at + 1 },
        lemma: word.lower,
        class: kind,
        rule: 'noun-cue',
        // Er lehnte mit der Begründung ab, dass …: not what he refused.
        confidence: refused || source === given ? 0.91 : 0.72,
      },
    ];
  });
}

/**
 * Die Werft ⟦wies⟧ den Vorwurf ⟦zurück⟧, sie …; die Fischer wehren sich ⟦gegen⟧ die Annahme, dass …: whoever refuses
 * what was said has not said it, whether or not somebody else is named.
 */
function isRefused(words: Words, at: number, found: readonly Verb[]): boolean {
  const clause = clauseStart(words, at);
  const against = words.slice(Math.max(clause, at - 3), at).some(({ lower }) => lower === 'gegen');
  return (
    against ||
    found.some(
      ({ at: verb, form }) => verb >= clause && form.class === 'denial' && verb < clauseEnd(words, at),
    )
  );
}

/** die Forderung ⟦der Stadt⟧, Aussagen ⟦von Zeugen⟧: who it belongs to, and where the comma must stand. */
function ownerBehind(words: Words, at: number): { owner: Run | null; end: number } {
  const next = words[at + 1]?.lower ?? '';
  const of = /^(?:von|vom)$/u.test(next);
  const genitive = /^(?:des|der|eines|einer|seiner|ihrer|seines|ihres|mehrerer|vieler|einiger)$/u.test(next);
  const end = of || genitive ? nounEnd(words, of ? at + 2 : at + 1) : null;
  return end === null
    ? { owner: null, end: at + 1 }
    : { owner: { from: of ? at + 2 : at + 1, to: end }, end };
}

/** ⟦Holms⟧ Forderung, ⟦seine⟧ Forderung. */
function ownerBefore(words: Words, at: number): Run | null {
  const before = words[at - 1];
  if (before?.kind !== 'word') return null;
  const owns = /^(?:sein|seine[mnrs]?|ihr|ihre[mnrs]?)$/u.test(before.lower) || GENITIVE().test(before.text);
  return owns ? { from: at - 1, to: at } : null;
}

/** ⟦Der Rat⟧ lehnte ab mit der Begründung, …: with a preposition before it, whoever acts says it. */
function whoSays(words: Words, at: number): Run | null {
  const clause = clauseStart(words, at);
  const given = words
    .slice(Math.max(clause, at - 3), at)
    .some(({ lower, kind }) => kind === 'word' && PREPOSITIONS.has(lower) && /^(?:mit|unter)$/u.test(lower));
  return given && !isSubordinate(words, clause) ? firstSubject(words, contentStart(words, at), at) : null;
}

/** A clause with dass or ob, an infinitive, or a main clause in reported mood, as far as the sentence around it goes on. */
function contentBehind(words: Words, from: number): Run | null {
  const first = words[from];
  if (first?.kind !== 'word') return null;
  const to = subordinateEnd(words, from + 1);
  const close = words.findIndex(({ kind }, at) => at >= from && (kind === 'comma' || kind === 'stop'));
  const end = close < 0 ? words.length : close;
  if (/^(?:dass|daß|ob)$/u.test(first.lower) || endsInInfinitive(words, end)) return { from, to };
  const told = opensMainClause(words, from, end) && hasSubjunctive(words, from, end);
  return told && !isFinite(first) ? { from, to } : null;
}
