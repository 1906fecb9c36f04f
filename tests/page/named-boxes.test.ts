import { describe, expect, it } from 'vitest';
import { namedBoxes, type NamedBoxes } from '../../src/page/judge/named-boxes.ts';
import { parseMarkup } from '../../src/page/markup/parse-markup.ts';

function read(markup: string): NamedBoxes {
  const top = parseMarkup(`<main>${markup}</main>`, { isScripted: true, isDeep: false });
  if (top === null) throw new Error('no element');
  return namedBoxes(top);
}

const SOURCE = '<p class="article-Source">Source: <a href="/wire">The Wire</a></p>';

describe('boxes by their names', () => {
  it('gives what a box named after a source says, and its links', () => {
    expect(read(SOURCE).sources).toEqual([{ text: 'Source: The Wire', links: ['/wire'] }]);
    expect(read('<p><a rel="nofollow syndication" href="/x">x</a></p>').sources).toHaveLength(1);
  });

  it.each([
    ['of a picture', `<figure>${SOURCE}</figure>`],
    ['at the foot of the page', `<footer>${SOURCE}</footer>`],
    ['in a template', `<template>${SOURCE}</template>`],
    ['as long as an article', `<p class="source">${'word '.repeat(200)}</p>`],
    ['that is a part of the page', `<div class="resources">${'<p>One</p>'.repeat(9)}</div>`],
    ['named after something else', '<p data-source="wire" class="lead">The Wire</p>'],
  ])('passes over a source %s', (_what, markup) => {
    expect(read(markup).sources).toEqual([]);
  });

  it.each([
    ['<div role="feed"></div>', true],
    ['<p contenteditable="true">Write</p>', true],
    ['<button class="big add-to-cart">Buy</button>', true],
    ['<form action="/cart/add"></form>', true],
    ['<p class="add-to-cartography">Maps</p>', false],
    ['<a href="/cart">Cart</a>', false],
    ['<div role="main"></div>', false],
  ])('%s belongs to an application: %s', (markup, isApplication) => {
    expect(read(markup).isApplication).toBe(isApplication);
  });
});
