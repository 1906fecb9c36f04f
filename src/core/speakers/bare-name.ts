/** A participle that opens a clause about the noun in front of it: an aide ⟨speaking⟩ on Monday, a letter ⟨sent⟩ by him. */
const CLAUSE =
  /\s(?:[a-zàâçéèêëïñôöûü]{2,}ing|[a-zàâçéèêëïñôöûü]{2,}[^e\s]ed|sent|written|made|known|seen|held|taken|given|shown|led|run|paid)(?=$|\s(?:of|for|from|at|in|on|with|to|by|about|against|that|such|the|an?|his|her|their|its|this|last|earlier|early|late|over|under|through|across|during|after|before|since|as|out|up|off|near|outside|inside|[A-Z][a-z]+day|[A-Z][a-z]+ber)(?:\s|$))/u;
/** What any of these ends as: most phrases hold nothing of the kind, and need the pattern above not tried. */
const PARTICIPLE = /\s\S*(?:ing|ed|sent|written|made|known|seen|held|taken|given|shown|run|paid)(?:\s|$)/u;
/** Nouns that end as a participle does. */
const NOUN =
  /^(?:polling|filing|hearing|meeting|gathering|ruling|spending|briefing|building|making|reading|writing|finding|warning|training|funding|opening|feeling|thinking|standing|rating)$/iu;
/** What makes such a word an adjective of the noun behind it, or leaves no noun in front. */
const OPENER =
  /^(?:the|an?|his|her|their|its|our|my|one|some|many|most|several|few|all|no|other|another|those|these|more|two|three)$/iu;

/**
 * A noun phrase without the participle that goes on about it: an aide, the letter. A verb that was taken for a
 * part of the phrase looks like one, and goes as well: ⟨Ann Roe⟩ opened the mill.
 */
export function bareName(phrase: string): string {
  const at = PARTICIPLE.test(phrase) ? phrase.search(CLAUSE) : -1;
  if (at < 0) return phrase;
  const front = phrase.slice(0, at);
  const last = front.split(/\s/u).at(-1) ?? '';
  const [participle = ''] = phrase.slice(at + 1).split(/\s/u, 1);
  // our initial testing: what ends the phrase and goes on about nothing is its noun
  const isLast =
    participle.endsWith('ing') && phrase.endsWith(participle) && OPENER.test(front.split(/\s/u)[0] ?? '');
  const isNoun = isLast || OPENER.test(last) || /ly$|^-*$/u.test(last) || NOUN.test(participle);
  return isNoun || front.includes(',') ? phrase : front.replace(/\s(?:first|also|then|just|recently)$/u, '');
}
