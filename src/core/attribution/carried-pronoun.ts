import type { Attribution } from '../draft.ts';
import type { Mention } from '../reading.ts';
import { late } from '../words/late.ts';

/** The pronoun in affirme-t-⟦il⟧. */
const CARRIED = late.u`^\p{L}+-(?:t-)?(ils?|elles?|on|je)$`;

/** « … », affirme-t-il: the cue is „affirme“, the source „il“. */
export function carriedPronoun(attribution: Attribution): Attribution {
  const { mention, cue } = attribution;
  const pronoun = mention === null ? null : CARRIED().exec(mention.text);
  if (mention === null || cue === null || pronoun?.[1] === undefined) return attribution;
  const start = mention.end - pronoun[1].length;
  const own: Mention = { start, end: mention.end, text: pronoun[1] };
  const end = start - (/-t-\p{L}+$/u.test(mention.text) ? 3 : 1);
  const verb = mention.end === cue.end ? { ...cue, end, text: cue.text.slice(0, end - cue.start) } : cue;
  return { ...attribution, mention: own, cue: verb };
}
