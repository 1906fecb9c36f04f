/** Tells single quotation marks from apostrophes: a single mark opens only where its closing mark can be found. */
import { codeAt } from '../words/letters.ts';
import type { Mark } from './mark-tokens.ts';
import { isBlank } from './mark-tokens.ts';
import { RIGHT_SINGLE } from './mark-kinds.ts';
import { late } from '../words/late.ts';

/** How far the search for the closing mark goes, so that time stays linear on a text full of marks. */
const MARKS_AHEAD = 120;
const CHARACTERS_AHEAD = 4000;
/** A plural possessive closes nothing ("the players' union"), but a short name may end in s ('Big Sisters' group). */
const SHORT_NAME = 60;

/** Words that begin with an apostrophe: ’tis, ’em, rock ’n’ roll; German ’ne, ’rum; Dutch ’s avonds, ’t. */
const ELIDED = late.iu`^(?:tis|twas|twere|twill|tisn|em|til|till|cause|cos|coz|[nstk]|bout|round|neath|ere|im|er|ne|nen|nem|ner|rum|rein|raus|rauf|ran|tude|hood|burb)(?![\p{L}\p{N}])`;
const DECADE = /^\d\d(?!\d)/u;
/** Words that lose their last letter to an apostrophe: goin’, an’, o’, th’, ol’, Italian po’, mo’. */
const CLIPPED = /(?:in|[Aa]n|[NnOo]|[Tt]h|[Oo]l|[Pp]o|[Mm]o|[Dd]o)$/u;

/** True when the sign stands for letters left out at the start of a word or number: ’tis, ’90s. */
export function isElision(text: string, mark: Mark): boolean {
  const after = text.slice(mark.at + 1, mark.at + 9);
  return ELIDED().test(after) || DECADE.test(after);
}

/**
 * The index of the mark that closes the single mark at `index`, or -1 when the sign is an apostrophe or closes
 * nowhere in its block. `enclosed`: the families of marks that are open around it.
 */
export function findSingleClose(
  text: string,
  marks: readonly Mark[],
  index: number,
  isEnclosedBy: (mark: Mark) => boolean,
): number {
  const open = marks[index];
  if (open?.lean !== 1) return -1;
  const elided = isElision(text, open);
  let weak = -1;
  let within = 0;
  const last = Math.min(marks.length, index + MARKS_AHEAD);
  for (let ahead = index + 1; ahead < last; ahead++) {
    const mark = marks[ahead] as Mark;
    if (mark.at - open.at > CHARACTERS_AHEAD) break;
    if (mark.family !== 'single') {
      const opens = mark.lean === 0 ? mark.way === 1 : mark.lean === 1;
      if (!opens && within === 0 && isEnclosedBy(mark)) break;
      within = opens ? within + 1 : Math.max(0, within - 1);
      continue;
    }
    if (within > 0) continue;
    if (mark.lean === 1 && !isElision(text, mark)) break;
    if (mark.lean !== -1) continue;
    const strength = closingStrength(text, mark);
    if (strength === 'spoken' || (strength === 'plain' && !elided && open.code !== RIGHT_SINGLE))
      return ahead;
    if (weak < 0 && !elided && mark.at - open.at < SHORT_NAME) weak = ahead;
  }
  return open.code === RIGHT_SINGLE ? -1 : weak;
}

/** spoken: a stop or comma stands inside; plain: after a word; weak: it may be a possessive or a clipped word. */
function closingStrength(text: string, mark: Mark): 'spoken' | 'plain' | 'weak' {
  const before = text.charAt(mark.at - 1);
  if (',.!?…;:”"»)]—–'.includes(before)) return 'spoken';
  const after = mark.at + mark.width;
  if (after < text.length && !isBlank(codeAt(text, after))) return 'plain';
  if (/[szx]/iu.test(before)) return 'weak';
  return CLIPPED.test(text.slice(Math.max(0, mark.at - 3), mark.at).replace(/^.*[\s’']/su, ''))
    ? 'weak'
    : 'plain';
}
