/** Articles made for the bench: each sentence is put together anew, so that hardly two are alike. */

const GIVEN = 'Ines Peter Marta Jonas Ruth Abel Nora Caspar Dilys Hugo Lena Tobias'.split(' ');
const FAMILY = 'Marrow Vane Ashby Kettle Brandt Osei Lindqvist Harlow Penrose Dyer Salter Quill'.split(' ');
const OFFICES =
  'mayor|harbour master|union secretary|county engineer|school head|shop owner|bishop|coach'.split('|');
const THINGS =
  'second berth|old pier|night ferry|coastal road|winter timetable|county budget|flood wall|school roof|market hall|bus depot'.split(
    '|',
  );
const TOWNS = 'Lindmark Thornby Marsham Corvale Wexmoor Ardle'.split(' ');
const CLAIMS =
  'would cost twice what was planned|could not wait another winter|had never been tested at sea|needs nine months and two closed roads|was the best news in years|should be put to a vote|had been ready since spring|would bring back the jobs that were lost'.split(
    '|',
  );
const VERBS = 'said argued warned added insisted announced admitted explained claimed noted'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
const PLAIN =
  'Rain fell on the quay while the vote was counted, and the gulls took no notice|Two vans were damaged and nobody was hurt|The doors opened an hour late after the heating failed|More than 400 people signed the list before noon|The figures were published without comment'.split(
    '|',
  );

/** Repeatable numbers from 0 up to `below`: a linear congruential generator. */
function draws(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Draw = <T>(list: readonly T[]) => T;

const FORMS: readonly ((draw: Draw, who: string) => string)[] = [
  (draw, who) =>
    `“The ${draw(THINGS)} ${draw(CLAIMS)},” ${draw(VERBS)} ${who}, a ${draw(OFFICES)} in ${draw(TOWNS)}.`,
  (draw, who) => `${who} ${draw(VERBS)} on ${draw(DAYS)} that the ${draw(THINGS)} ${draw(CLAIMS)}.`,
  (draw, who) => `According to ${who}, the ${draw(THINGS)} ${draw(CLAIMS)}.`,
  (draw) => `${draw(PLAIN)}.`,
  (draw) =>
    `The council of ${draw(TOWNS)} met on ${draw(DAYS)} to weigh the ${draw(THINGS)} and the ${draw(THINGS)}.`,
  (draw, who) => `“We know it ${draw(CLAIMS)},” she ${draw(VERBS)}. “Ask ${who} about the ${draw(THINGS)}.”`,
  (draw, who) =>
    `${who} called the ${draw(THINGS)} “a work of ${draw(FAMILY)}’s fancy”, ${draw(['saying', 'adding'])} that it ${draw(CLAIMS)}.`,
  (draw) =>
    `In ${draw(TOWNS)}, where the ${draw(THINGS)} stands, ${String(draw([3, 40, 250, 1200]))} households pay for it until ${draw(DAYS)}.`,
  (draw, who) => `The ${draw(THINGS)}, ${who} ${draw(VERBS)}, ${draw(CLAIMS)}.`,
];

/** As many articles of some 3,500 characters. */
export function madeArticles(count: number): string[] {
  return Array.from({ length: count }, (_, article) => {
    const next = draws(article + 1);
    const draw: Draw = (list) => list[next(list.length)] as (typeof list)[number];
    const people = Array.from({ length: 4 }, () => `${draw(GIVEN)} ${draw(FAMILY)}`);
    const who = (): string => {
      const person = draw(people);
      return next(2) === 0 ? person : (person.split(' ')[1] ?? person);
    };
    return Array.from({ length: 14 }, () =>
      Array.from({ length: 3 }, () => draw(FORMS)(draw, who())).join(' '),
    ).join('\n\n');
  });
}
