/**
 * The recipe: one article in, one reading out. Each line is a step, in the order in which it happens, and each
 * step lives in the room of its name. Pure: the same article always gives the same reading; it never throws.
 */
import type { ArticleText } from './article-text.ts';
import { assemble } from './assemble.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import type { Draft } from './draft.ts';
import { findInsertions } from './insertions/find-insertions.ts';
import { keepApart } from './insertions/keep-apart.ts';
import { detectLanguage } from './language.ts';
import { findQuoted } from './marks/find-quoted.ts';
import { describeArticle } from './provenance/describe-article.ts';
import type { RegistrableDomain } from './provenance/registrable-domain.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { findSignals } from './signals/find-signals.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';

/**
 * Reads an article: whose words each passage is, who the speakers are, which wording stands out.
 * The Public Suffix List is large and changes, so its look-up is handed in.
 */
export function analyse(article: ArticleText, registrableDomain: RegistrableDomain): Reading {
  const { text } = article;
  const lang = detectLanguage(text, article.lang);
  const sentences = splitSentences(text, article.blocks, lang);
  const quoted = findQuoted(text, article.blocks, lang);
  const insertions = findInsertions(article, lang, quoted);
  const found: Draft = { article, text, lang, sentences, quoted, insertions };
  const { attributions, insertions: settled } = keepApart(findAttributions(found), insertions);
  const draft: Draft = { ...found, insertions: settled };
  const speech = resolveSpeakers(draft, attributions);
  const reading = assemble(draft, attributions, speech, describeArticle(article, lang, registrableDomain));
  return { ...reading, signals: findSignals(draft, reading) };
}
