// @vitest-environment jsdom
import './english.ts';
import { describe, expect, it } from 'vitest';
import { dependencies } from '../../package.json';
import { DEFAULT_SETTINGS, siteSwitched, wantedOn, type Settings } from '../../src/settings.ts';
import { LIBRARIES } from '../../src/ui/options-about.ts';
import { siteIn, sitesSection } from '../../src/ui/options-sites.ts';
import { wordsIn } from '../../src/ui/options-words.ts';

describe('sites', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://www.example.org/a/story?x=1 ', 'example.org'],
    ['News.Example.CO.UK', 'news.example.co.uk'],
    ['localhost', null],
    ['two words', null],
    ['', null],
    ['javascript:alert(1)', null],
  ])('%j is the site %j', (typed, site) => {
    expect(siteIn(typed)).toBe(site);
  });

  it('switches a host on although a domain above it was off', () => {
    const off = siteSwitched(DEFAULT_SETTINGS, 'example.org', false);
    expect(wantedOn(off, 'news.example.org')).toBe(false);
    expect(wantedOn(siteSwitched(off, 'news.example.org', true), 'news.example.org')).toBe(true);
  });

  it('adds and removes what is typed', () => {
    let settings: Settings = DEFAULT_SETTINGS;
    const section = sitesSection(settings, (change) => {
      settings = change(settings);
    });
    const field = section.querySelector<HTMLInputElement>('input[type=text]');
    const form = section.querySelector('form');
    if (!field || !form) throw new Error('no field');
    const add = (site: string): void => {
      field.value = site;
      form.dispatchEvent(new Event('submit', { cancelable: true }));
    };
    add('nowhere');
    expect(settings.sitesOff).toEqual([]);
    expect(section.querySelector('[role=status]')?.textContent).toContain('example.org');
    add('https://a.example/story');
    expect(settings.sitesOff).toEqual(['a.example']);
    section.querySelector<HTMLElement>('li button')?.click();
    expect(settings.sitesOff).toEqual([]);
  });
});

it('reads own words line by line or between commas, once each', () => {
  expect(wordsIn('storm, flood\nstorm\n\n so-called ,')).toEqual(['storm', 'flood', 'so-called']);
});

it('names the licence of everything it ships', () => {
  expect(LIBRARIES.map(([name]) => name)).toEqual(Object.keys(dependencies).sort());
});
