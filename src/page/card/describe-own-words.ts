import { anchorOf } from '../../core/corrections/text-anchor.ts';
import type { Reading, Span } from '../../core/reading.ts';
import { outletKey } from '../../core/source-key.ts';
import type { Words } from './card-opener.ts';
import type { CardText } from './describe-card.ts';
import { shownName } from './passage-label.ts';

/** What the card says on words that no rule gives to anybody: the reporter's own, unless the reader knows better. */
export function describeOwnWords({ speakers, text, article }: Reading, span: Span, words: Words): CardText {
  const outlet = article.host?.name ?? location.hostname;
  const anchor = anchorOf(text, span);
  return {
    voice: 'reporter',
    isBracket: false,
    label: words('own_words'),
    heading: words('own_words'),
    position: '',
    name: words('voice_reporter'),
    doubt: null,
    role: article.byline,
    mention: null,
    cue: null,
    why: words('own_words_why'),
    source: { key: outletKey(article.host?.domain ?? location.hostname), name: outlet, label: outlet },
    corrections: [
      { label: words('correct_is_editorial'), correction: { kind: 'is-editorial', passage: anchor } },
    ],
    others: speakers
      .filter(({ kind }) => kind !== 'editor' && kind !== 'unknown')
      .map(({ name }) => ({ label: shownName(name, words), name })),
    saidBy: (name) => ({ kind: 'is-a-quote', passage: anchor, name }),
    always: null,
  };
}
