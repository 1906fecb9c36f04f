import type { Attribution } from '../draft.ts';
import type { Cast, Person } from './person.ts';

const QUESTION = /^(?:q|question|frage|f|pregunta|domanda|pergunta|вопрос)$/iu;
const ANSWER = /^(?:a|answer|antwort|réponse|r|respuesta|risposta|resposta|ответ)$/iu;

/** Which turn of an interview an attribution is, when only "Q:" or "A:" says so; null for all others. */
export function interviewTurn({ mention, cue }: Attribution): 'question' | 'answer' | null {
  if (mention === null || (cue !== null && !/^[:.]$/u.test(cue.text.trim()))) return null;
  const words = mention.text.replace(/[:.]\s*$/u, '').trim();
  if (QUESTION.test(words)) return 'question';
  return ANSWER.test(words) ? 'answer' : null;
}

/** The person an article is about: of those it certainly names, the one named first and most. */
export function leadingPerson({ people }: Cast): Person | null {
  let best: Person | null = null;
  for (const person of people)
    if (person.sure && (best === null || person.uses.length > best.uses.length)) best = person;
  return best;
}
