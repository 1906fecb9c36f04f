// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { originalVersion, readOriginal } from '../../entrypoints/compare/read-original.ts';
import { analyse } from '../../src/core/analyse.ts';
import { plainArticle } from '../../src/core/article-text.ts';
import { registrableDomain } from '../../src/registrable-domain.ts';
import { ORIGINAL, ORIGINAL_TITLE } from '../core/compare/republished.ts';

const URL = 'https://gazette.example/harbour';
const page = (paragraphs: readonly string[], more = '', lang = 'en'): { html: string; url: string } => ({
  url: URL,
  html: `<!doctype html><html lang="${lang}"><head><title>x</title><meta property="og:title" content="${ORIGINAL_TITLE}">
    <script>document.documentElement.dataset.ran = 'yes'</script></head><body><nav><a href="/">Home</a></nav>
    <article><h1>${ORIGINAL_TITLE}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>${more}</body></html>`,
});
const host = analyse(
  plainArticle(ORIGINAL.join('\n\n'), { url: 'https://post.example/a' }),
  registrableDomain,
);
const failure = (answer: ReturnType<typeof readOriginal> | ReturnType<typeof originalVersion>): string =>
  answer.ok ? 'ok' : answer.failure;

describe('readOriginal', () => {
  it('reads the article, and runs nothing', () => {
    const fetched = page(ORIGINAL, '<img src=x onerror="document.documentElement.dataset.ran = \'yes\'">');
    const read = readOriginal(fetched);
    expect(read.ok && ORIGINAL.every((words) => read.value.text.includes(words))).toBe(true);
    expect(document.documentElement.dataset['ran']).toBeUndefined();
    if (!read.ok) return;
    const version = originalVersion(read.value, fetched, host);
    expect(version.ok && version.value.title).toBe(ORIGINAL_TITLE);
    expect(version.ok && version.value.paragraphs).toHaveLength(ORIGINAL.length);
  });

  it('says that a page holds no article, asks to sign in, or shows its beginning only', () => {
    expect(failure(readOriginal(page(['Nothing here.'])))).toBe('not-article');
    expect(failure(readOriginal(page(['Please sign in.'], '<form><input type="password"></form>')))).toBe(
      'login',
    );
    const paid = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>';
    expect(failure(readOriginal(page([ORIGINAL[0] ?? ''], paid)))).toBe('stub');
  });

  it('takes the beginning of a paid article for what it is', () => {
    const paid = '<div class="paywall">Subscribe to read on.</div>';
    const fetched = page(ORIGINAL.slice(0, 3), paid);
    const read = readOriginal(fetched);
    expect(read.ok ? failure(originalVersion(read.value, fetched, host)) : failure(read)).toBe('stub');
  });

  it('does not compare with another language', () => {
    const german = [
      'Der Hafen von Lindmark schließt im Juni für zwei Wochen, während seine vier Kräne ersetzt werden, beschloss der Rat am Montag nach einer langen Sitzung.',
      'Die Bürgermeisterin sagte, die alten Kräne seien für die Arbeiter zu einer Gefahr geworden, und niemand könne noch Teile für sie kaufen.',
      'Die Fährlinie wird in der Zwischenzeit den kleineren Hafen nutzen. Die Fahrgäste werden mit dem Bus dorthin gebracht, ohne dass sie dafür zahlen müssen.',
      '„Wir haben lange genug gewartet“, sagte die Bürgermeisterin nach der Sitzung. Die neuen Kräne seien leiser, sie bräuchten weniger Strom und könnten von zwei Leuten bedient werden.',
      'Der Rat will im Herbst prüfen, ob der kleinere Hafen auch danach offen bleiben kann. Dagegen hatten sich im Frühjahr vor allem die Fischer ausgesprochen, die dort ihre Netze trocknen.',
    ];
    const fetched = page(german, '', 'de');
    const read = readOriginal(fetched);
    expect(read.ok ? failure(originalVersion(read.value, fetched, host)) : failure(read)).toBe('language');
  });
});
