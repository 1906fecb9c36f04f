/** The rules of the languages that read frames, by the names under which `explain.ts` tells them to readers. */
import type { Attribution } from '../draft.ts';

type Kind = Attribution['kind'];

const LEADS_IN: Record<Kind, string> = {
  direct: 'cue-then-quote',
  mixed: 'cue-then-mixed',
  indirect: 'cue-then-clause',
};
const CLOSES: Record<Kind, string> = {
  direct: 'quote-then-cue',
  mixed: 'clause-then-cue',
  indirect: 'clause-then-cue',
};

const TOLD: Record<string, Record<Kind, string>> = {
  'cue-before': LEADS_IN,
  'that-clause': LEADS_IN,
  'bare-clause': LEADS_IN,
  'described-as': LEADS_IN,
  'noun-cue': LEADS_IN,
  'infinitive-clause': LEADS_IN,
  'cue-inverted': CLOSES,
  'clause-before-cue': CLOSES,
  'points-back': CLOSES,
};

/** The attribution, its rule named as readers are told it. */
export function withToldRule(attribution: Attribution): Attribution {
  const { rule, kind, cue, carriesOn, mention } = attribution;
  // Nothing leads in or closes where the words that should are missing.
  if (rule === 'words-in-marks') return { ...attribution, rule: cue === null ? rule : LEADS_IN[kind] };
  if (rule === 'narrated') return { ...attribution, rule: 'as-said' };
  // Holm lobte den Rat. „…“ Nobody has spoken before.
  if (rule === 'goes-on')
    return {
      ...attribution,
      rule: carriesOn === undefined && cue === null && mention !== null ? 'act-then-quote' : 'carried-on',
    };
  return { ...attribution, rule: TOLD[rule]?.[kind] ?? rule };
}
