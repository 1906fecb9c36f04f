import './english.ts';
import { describe, expect, it } from 'vitest';
import { date, find, list, percent, plural, t } from '../../src/ui/words.ts';

describe('words', () => {
  it('fills in what a sentence names', () => {
    expect(t('republished_from', 'a.example', 'Meridian Wire')).toBe(
      'a.example, republished from Meridian Wire',
    );
  });

  it('keeps the order of what runs against the interface', () => {
    expect(t('verb_count', 'قال', 6)).toBe('\u2068قال\u2069\u00a06');
  });

  it.each([
    [0, '0 passages'],
    [1, '1 passage'],
    [1200, '1,200 passages'],
  ])('says %i of them the English way', (n, said) => {
    expect(plural('passages', n)).toBe(said);
  });

  it('has no word for what it does not know', () => {
    expect(find('rule_of_thumb_nobody_wrote')).toBeNull();
  });

  it('writes shares, lists and days by the language', () => {
    expect(percent(0.325)).toBe('33%');
    expect(list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(date('2026-11-20T09:00:00Z')).toBe('Nov 20, 2026');
    expect(date('yesterday')).toBe('');
  });
});
