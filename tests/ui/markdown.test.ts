// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/ui/markdown.ts';

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
