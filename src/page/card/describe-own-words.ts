import { anchorOf } from '../../core/corrections/text-anchor.ts';
import type { Reading, Signal, Span } from '../../core/reading.ts';
import { outletKey } from '../../core/source-key.ts';
import type { Words } from './card-opener.ts';
import type { CardText } from './describe-card.ts';
import { describeWording } from './describe-wording.ts';
import { shownName } from './passage-label.ts';

/** What the card says on words that no rule gives to anybody: the reporter's own, unless the reader knows better. */
export function describeOwnWords(
  reading: Reading,
  span: Span,
  words: Words,
  wording: Signal | null = null,
): CardText {
  const { speakers, text, article } = reading;
  const outlet = article.host?.name ?? location.hostname;
  const anchor = anchorOf(text, span);
  return {
    voice: 'reporter',
    isBracket: false,
    label: words(wording === null ? 'own_words' : 'layer_signal'),
    heading: words(wording === null ? 'own_words' : 'layer_signal'),
    position: '',
    name: words('voice_reporter'),
    doubt: null,
    role: article.byline,
    mention: null,
    cue: null,
    why: wording === null ? words('own_words_why') : '',
    wording: wording && describeWording(reading, wording, words),
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
