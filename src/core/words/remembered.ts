/** So many answers are kept; then all are forgotten, so that endless texts cost no memory. */
const MOST = 20_000;

/** A function of a word that keeps its answers: the same words come again and again, in one article and over many. */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
