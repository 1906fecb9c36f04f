import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInAddress, dayInWords } from '../../../src/core/provenance/worded-date.ts';

it.each([
  ['3 May 2021', '2021-05-03'],
  ['Posted: Fri 6:45 PM, Feb 16, 2018', '2018-02-16'],
  ['First Published on Nov 20, 2019 01:38 pm', '2019-11-20'],
  ['3. März 2021, 14:02 Uhr', '2021-03-03'],
  ['Publié le 1er août 2020', '2020-08-01'],
  ['9 de diciembre de 2022', '2022-12-09'],
  ['1 giugno 2019', '2019-06-01'],
  ['10 de julho de 2018', '2018-07-10'],
  ['12 июня 2023 в 10:15', '2023-06-12'],
  ['03.05.2021', '2021-05-03'],
  ['2021年5月3日', '2021-05-03'],
  ['2021/05/03', '2021-05-03'],
  // nobody can tell the day from the month, or there is no such day
  ['03/05/2021', null],
  ['30 February 2021', null],
  ['5 Min Read', null],
  ['13 hours ago', null],
  ['Harbour 3 2021', null],
])('in “%s” stands %s', (words, day) => {
  expect(dayInWords(words)).toBe(day);
});

it.each([
  ['https://gull.example/2021/05/03/bridge-closes', '2021-05-03'],
  ['https://gull.example/news/20210503-bridge', '2021-05-03'],
  ['https://gull.example/2021-05-03/bridge', '2021-05-03'],
  ['https://gull.example/story/50473792', null],
  ['https://gull.example/2021/13/40/bridge', null],
  [null, null],
])('the address %s gives %s', (address, day) => {
  expect(dayInAddress(address)).toBe(day);
});

it('gives a day there is, or none, for any words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      for (const day of [dayInWords(words), dayInAddress(words)])
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    }),
  );
});
