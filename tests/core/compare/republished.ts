/** A report of our own making, and what outlets might make of it. */
export interface Republished {
  name: string;
  title?: string;
  paragraphs: string[];
  expected: Partial<{
    inserted: string[];
    leftOut: string[];
    quotes: string[];
    altered: number;
    moved: number;
    headline: boolean;
    sentence: string;
  }>;
}

export const ORIGINAL_TITLE = 'Lindmark to close its harbour for two weeks';
export const ORIGINAL: string[] = [
  'The harbour of Lindmark will close for two weeks in June while its four cranes are replaced, the town council decided on Monday.',
  'Mayor Ada Holm said the old cranes had become a danger to the crews. “They are older than most of the people who work under them, and nobody can buy parts for them any more,” she told reporters after the vote.',
  'The ferry line Nordvik will use the smaller port of Askvik in the meantime. Its passengers are to be taken there by bus, at no cost to them.',
  'The dockers’ union criticised the short notice. “We heard of it from the newspaper,” its chairman, Jonas Rehn, said. He added that the union would ask for full pay during the closure.',
  'Lindmark handles about a third of the fish landed on the coast. Two canneries nearby said they would buy from other ports until the end of the month.',
  'The new cranes were ordered last autumn from a yard in the capital and cost eleven million crowns. The council paid half of the sum in advance.',
  'Holm promised that the harbour would reopen in time for the summer regatta, which draws tens of thousands of visitors each year.',
];

const [P0 = '', P1 = '', P2 = '', P3 = '', P4 = '', P5 = '', P6 = ''] = ORIGINAL;
const COMMENT =
  'Comment: Those same councillors bought the old cranes and swore they would last a lifetime. Now the taxpayer may buy them twice.';

export const REPUBLISHED: Republished[] = [
  {
    name: 'an identical copy',
    paragraphs: ORIGINAL,
    expected: {
      inserted: [],
      leftOut: [],
      altered: 0,
      moved: 0,
      headline: false,
      sentence: 'Word for word the original.',
    },
  },
  {
    name: 'a copy in another template: straight quotes, other dashes and breaks',
    title: 'Lindmark to close its harbour for two weeks ',
    paragraphs: [
      `${P0} ${P1.replace(/[“”]/gu, '"')}`,
      ...P2.split(/(?<=Askvik in the meantime\.)\s/u),
      P3.replace(/[“”]/gu, '"').replace(/’/gu, "'"),
      P4,
      P5.replace(/ /gu, '\u00a0'),
      P6,
    ],
    expected: { inserted: [], leftOut: [], altered: 0, moved: 0, headline: false },
  },
  {
    name: 'a comment set into the middle',
    paragraphs: [P0, P1, P2, COMMENT, P3, P4, P5, P6],
    expected: { inserted: [COMMENT], leftOut: [], altered: 0, moved: 0 },
  },
  {
    name: 'the comment without its label',
    paragraphs: [P0, P1, P2, COMMENT.replace('Comment: ', ''), P3, P4, P5, P6],
    expected: { inserted: [COMMENT.replace('Comment: ', '')], leftOut: [], altered: 0 },
  },
  {
    name: 'paragraphs left out at the end',
    paragraphs: [P0, P1, P2, P3],
    expected: { inserted: [], leftOut: [P4, P5, P6], altered: 0, moved: 0 },
  },
  {
    name: 'a quote shortened',
    paragraphs: [P0, P1.replace(', and nobody can buy parts for them any more', ''), P2, P3, P4, P5, P6],
    expected: { inserted: [], quotes: ['shortened'] },
  },
  {
    name: 'a word put into a quote',
    paragraphs: [P0, P1, P2, P3.replace('“We heard', '“We [only] heard'), P4, P5, P6],
    expected: { inserted: [], leftOut: [], quotes: ['extended'], altered: 1 },
  },
  {
    name: 'a quote reworded',
    paragraphs: [P0, P1, P2, P3.replace('from the newspaper', 'on the radio'), P4, P5, P6],
    expected: { inserted: [], leftOut: [], quotes: ['changed'], altered: 1 },
  },
  {
    name: 'a report reworded outside the quotes',
    paragraphs: [P0.replace('decided', 'was forced to decide'), P1, P2, P3, P4, P5, P6],
    expected: { inserted: [], leftOut: [], quotes: [], altered: 1 },
  },
  {
    name: 'another headline',
    title: 'Panic in Lindmark as harbour shuts down',
    paragraphs: ORIGINAL,
    expected: { inserted: [], leftOut: [], altered: 0, headline: true, sentence: 'Another headline.' },
  },
  {
    name: 'the union moved to the top',
    paragraphs: [P0, P3, P1, P2, P4, P5, P6],
    expected: { inserted: [], leftOut: [], altered: 0, moved: 1, sentence: '1\u00a0passage moved.' },
  },
  {
    name: 'a sentence put into a paragraph',
    paragraphs: [
      P0,
      P1,
      P2,
      P3,
      P4,
      `${P5} Nobody on the council has ever explained where the rest will come from.`,
      P6,
    ],
    expected: {
      inserted: ['Nobody on the council has ever explained where the rest will come from.'],
      leftOut: [],
      altered: 0,
    },
  },
  {
    name: 'everything at once',
    title: 'Harbour shuts, council silent',
    paragraphs: [P0, P2, P1.replace(', and nobody can buy parts for them any more', ''), COMMENT, P3, P6],
    expected: { inserted: [COMMENT], quotes: ['shortened'], headline: true, moved: 1 },
  },
  {
    name: 'two comments and an afterword',
    paragraphs: [
      'We publish this report because it concerns every reader on the coast.',
      P0,
      P1,
      COMMENT,
      P2,
      P3,
      P4,
      P5,
      P6,
      'The writer lives in Askvik and keeps bees.',
    ],
    expected: {
      inserted: [
        'We publish this report because it concerns every reader on the coast.',
        COMMENT,
        'The writer lives in Askvik and keeps bees.',
      ],
      leftOut: [],
      altered: 0,
      moved: 0,
    },
  },
];
