// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/ui/markdown.ts';
import { noteBody } from '../../src/ui/note-body.ts';
import { simpleMarkdown } from '../../src/ui/simple-markdown.ts';

function shown(source: string): HTMLElement {
  const place = document.createElement('div');
  place.append(markdown(source));
  return place;
}

describe('a note in Markdown', () => {
  it.each([
    ['**never** with the question', 'strong', 'never'],
    ['- one\n- two', 'li', 'one'],
    ['> as they say', 'blockquote', 'as they say'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'td', '1'],
  ])('shows %j', (source, selector, words) => {
    expect(shown(source).querySelector(selector)?.textContent.trim()).toBe(words);
  });

  it.each([
    '<script>top.taken = true</script>',
    '<img src=x onerror="top.taken = true">',
    '[click](javascript:top.taken=true)',
    '[click](data:text/html,<script>1</script>)',
    '<a href="https://a.example" onclick="top.taken = true">x</a>',
    '<iframe src="https://a.example"></iframe><object data="x"></object>',
    '<svg><script>1</script><a xlink:href="javascript:1">x</a></svg>',
    '<form action="https://a.example"><input name=q></form>',
    '<p style="position:fixed">over everything</p>',
    '![tracker](https://a.example/pixel.gif)',
  ])('lets nothing live through: %s', (source) => {
    const place = shown(source);
    expect(place.querySelector('script, img, iframe, object, svg, form, input, style')).toBeNull();
    for (const one of place.querySelectorAll('*'))
      for (const { name, value } of one.attributes) {
        expect(name).toMatch(/^(?:href|title|target|rel)$/);
        if (name === 'href') expect(value).toMatch(/^https?:/);
      }
  });

  it('opens links in a new tab without saying where from', () => {
    const link = shown('[there](https://a.example/x)').querySelector('a');
    expect(link?.rel).toContain('noreferrer');
    expect(link?.target).toBe('_blank');
  });
});

describe('a note of plain lines', () => {
  const html = (fragment: DocumentFragment): string => {
    const place = document.createElement('div');
    place.append(fragment);
    return place.innerHTML.replaceAll('>\n', '>').trim();
  };

  it.each([
    'The envoy never says who pays.',
    'Speaks of **tides**, *never* of the price:\n“so-called” again.\n\nSee the ferry (May).',
    '**First** of all',
    '**What is the problem?** The ferry.',
  ])('needs no cleaning: %j', (source) => {
    expect(simpleMarkdown(source)).not.toBeNull();
  });

  it.each([
    '- one',
    '1. one',
    '# head',
    'see www.a.example',
    'a * b',
    'a_b_',
    '`x`',
    '> a',
    'a  \nb',
    '&amp;',
  ])('is left to Markdown when it may be more: %j', (source) => {
    expect(simpleMarkdown(source)).toBeNull();
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      'Über',
      '7',
      ' ',
      '  ',
      '.',
      ',',
      ': ',
      '*',
      '**',
      '*b*',
      '**b c**',
      '***',
      '-',
      '(',
      ')',
      '"',
      '”',
    ],
    ...['\n', '\n\n', 'www.', 'c', '–', "'"],
  );
  it('is shown as Markdown shows it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const source = pieces.join('');
        const simple = simpleMarkdown(source);
        fc.pre(simple !== null);
        expect(html(simple)).toBe(html(markdown(source)));
      }),
      { numRuns: 60 },
    );
  });

  it('stands as written until the rest of Markdown is there', async () => {
    const body = noteBody('- one\n- two');
    expect(body.textContent).toBe('- one\n- two');
    await expect.poll(() => body.querySelectorAll('li').length).toBe(2);
  });
});
