/** One article as a page of its own: whose words it holds, and the reader's notes. It needs nothing but itself. */
import type { ArticlePage, NoteEntry } from '../notebook-views.ts';
import { shownName } from './describe-passage.ts';
import { element, type Child } from './element.ts';
import { frameName } from './frame-name.ts';
import { markdown } from './markdown.ts';
import { articleLink } from './notebook-notes.ts';
import { voiceShares } from './voice-shares.ts';
import { date, direction, language, number, t } from './words.ts';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 Georgia, serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, p.soft, th, td:not(.words) { font-family: system-ui, sans-serif; }
h1 { line-height: 1.25; } .soft { opacity: .75; font-size: .875rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem .5rem .5rem 0; border-bottom: 1px solid #8886; text-align: start; vertical-align: top; font-weight: 400; font-size: .875rem; }
.words { font-size: 1rem; width: 60%; }
.figure { text-align: end; } .unseen { position: absolute; clip-path: inset(50%); }
.swatch { display: inline-block; width: 1.5rem; height: 0; margin-inline-end: .75rem; vertical-align: middle; }
.swatch-quote { border-bottom: 2px solid; } .swatch-paraphrase { border-bottom: 2px dotted; }
.swatch-editorial { text-decoration: underline wavy 1.5px; line-height: 0; vertical-align: .8em; } .swatch-editorial::before { content: '\\a0\\a0\\a0\\a0\\a0'; }
.quote { text-decoration: underline solid 2px; } .paraphrase { text-decoration: underline dotted 2px; }
.editorial { text-decoration: underline wavy 1.5px; } .words span { text-underline-offset: 4px; }
.bracket { text-decoration: underline double 1.5px; }
.note { border-inline-start: 3px solid #8888; padding-inline-start: 1rem; margin-block: 1rem; }
@media print { body { margin: 0; max-width: none; } }
`;

/** The report as a file of HTML. Whatever a page or a note says stands in it as text. */
export function reportFile(page: ArticlePage): string {
  const report = document.implementation.createHTMLDocument(page.article.title ?? t('untitled'));
  report.documentElement.lang = language();
  report.documentElement.dir = direction();
  report.head.prepend(element('meta', { charset: 'utf-8' }));
  report.head.append(
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('style', null, STYLE),
  );
  report.body.append(...contents(page).filter((child): child is HTMLElement => child instanceof HTMLElement));
  return `<!doctype html>\n${new XMLSerializer().serializeToString(report.documentElement)}\n`;
}

function contents({ article, byline, agency, originName, words, passages, notes }: ArticlePage): Child[] {
  const facts = [article.outletName, originName, agency, byline, date(article.published ?? article.last)];
  return [
    element('h1', { dir: 'auto' }, article.title ?? t('untitled')),
    element('p', { class: 'soft', dir: 'auto' }, facts.filter(Boolean).join(' · ')),
    element('p', { class: 'soft' }, articleLink(article.url, article.url)),
    element('h2', null, t('notebook_shares')),
    voiceShares(words),
    element('h2', null, `${t('passages_title')} (${number(passages.length)})`),
    element('table', null, ...passages.map(passageLine)),
    notes.length > 0 && element('h2', null, t('notebook_notes')),
    ...notes.map(noteLine),
    element('p', { class: 'soft' }, `Whose Words, ${date(Date.now())}`),
  ];
}

function passageLine({ passage, speaker }: ArticlePage['passages'][number]): HTMLElement {
  const { voice, kind, anchor, whole, cue } = passage;
  const whose =
    voice === 'editorial'
      ? t('speaker_editor')
      : speaker === null
        ? t('speaker_unknown')
        : shownName(speaker);
  return element(
    'tr',
    null,
    element(
      'td',
      { class: 'words', dir: 'auto' },
      element('span', { class: kind === 'bracket' ? kind : voice }, anchor.exact),
      !whole && ' …',
    ),
    element('td', { dir: 'auto' }, whose, cue !== null && element('div', { class: 'soft' }, cue.text)),
    element('td', null, t('voice_and_kind', t(`voice_${voice}`), t(`kind_${kind}`))),
  );
}

const noteLine = ({ sourceName, passage, body, frames = [], tags = [] }: NoteEntry): HTMLElement =>
  element(
    'div',
    { class: 'note', dir: 'auto' },
    sourceName !== '' && element('p', { class: 'soft' }, shownName(sourceName)),
    passage !== null && element('blockquote', null, passage.exact),
    element('div', null, markdown(body)),
    frames.length + tags.length > 0 &&
      element(
        'p',
        { class: 'soft' },
        [...frames.map(frameName), ...tags.map((tag) => `#${tag}`)].join(' · '),
      ),
  );
