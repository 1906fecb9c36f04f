/** Sentences of our own with the wording that stands out marked: `⟦words⟧{rule voice}`. */
export interface SignalCase {
  name: string;
  lang: string;
  story: string;
}

const story = (lang: string, name: string, words: string): SignalCase => ({ lang, name, story: words });

export const SIGNAL_CASES: SignalCase[] = [
  story('en', 'a doubt marker', 'The ⟦so-called⟧{doubt reporter} reform passed.'),
  story('en', 'an epithet', 'The mayor, who has ⟦famously⟧{epithet reporter} declined to fly, came by rail.'),
  story(
    'en',
    'a superlative relation',
    'Albia is ⟦one of Lysk’s most faithful friends⟧{superlative reporter}.',
  ),
  story(
    'en',
    'a superlative relation of one',
    'She is the council’s ⟦fiercest critic⟧{superlative reporter}.',
  ),
  story(
    'en',
    'a generalised group',
    '⟦All the coastal governments⟧{generalised-group reporter} once agreed.',
  ),
  story('en', 'a charged word', 'The vote ended in ⟦chaos⟧{loaded reporter}.'),
  story('en', 'a booster', '⟦Clearly⟧{booster reporter}, the ferry was late.'),
  story('en', 'a hedge', 'The pier ⟦is believed to⟧{hedge reporter} date from 1880.'),
  story('en', 'harm without a doer', 'Two swimmers ⟦were wounded⟧{hidden-agent reporter} near the pier.'),
  story('en', 'harm with its doer', 'Two swimmers were wounded by a boat.'),
  story(
    'en',
    'a set phrase of harm',
    'The ⟦officer-involved shooting⟧{hidden-agent-phrase reporter} took place at noon.',
  ),
  story('en', 'a name among several', 'The train to ⟦Kyiv⟧{naming-choice reporter} was full.'),
  story('en', 'a euphemism', 'The report speaks of ⟦collateral damage⟧{euphemism reporter}.'),
  story(
    'en',
    'marks around a term',
    'The plant makes ⟦“green”⟧{short-quote reporter} steel, and sells it at home.',
  ),
  story(
    'en',
    'a question of the text’s own',
    'The harbour is shut and the money is gone. ⟦Who, then, is to pay for the new harbour wall?⟧{rhetorical-question reporter} The council is silent.',
  ),
  story('en', 'a question that is answered', 'The harbour is shut. Is the money gone by now? No, it is not.'),
  story(
    'en',
    'a source near the matter',
    'He left in May, according to people ⟦familiar with the matter⟧{unnamed-familiar reporter}.',
  ),
  story(
    'en',
    'words inside a quotation are the speaker’s',
    '“It was ⟦clearly⟧{booster quote} a ⟦disgraceful⟧{loaded quote} vote,” Anna Voss said.',
  ),
  story(
    'en',
    'words put into a quotation',
    '“We must ask [⟦them⟧]selves,” Anna Voss said.'.replace(
      '[⟦them⟧]',
      '⟦[them]⟧{altered-bracket editorial}',
    ),
  ),
  story(
    'en',
    'words left out of a quotation',
    '“We went home ⟦...⟧{altered-ellipsis quote} and slept,” Anna Voss said.',
  ),
  story(
    'en',
    'a colouring verb',
    'Anna Voss ⟦boasted⟧{attributing-verb reporter} that her pier would stand.',
  ),
  story(
    'en',
    'a verb that only names what was done',
    'Anna Voss argued that her pier would stand. Bo Lund accused the council of haste.',
  ),
  story(
    'en',
    'a plain report',
    'The council met on Monday and voted on the new pier. Anna Voss said it would open in May.',
  ),
  story('de', 'Zweifel', 'Die ⟦sogenannte⟧{doubt reporter} Reform wurde beschlossen.'),
  story('de', 'Steigerung', 'Albia ist ⟦einer der treuesten Verbündeten⟧{superlative reporter} von Lysk.'),
  story('de', 'Leid ohne Täter', 'Am Abend ⟦wurden zwei Frauen verletzt⟧{hidden-agent reporter}.'),
  story('de', 'alle', '⟦Alle Politiker⟧{generalised-group reporter} kamen.'),
  story('fr', 'le doute', 'La ⟦soi-disant⟧{doubt reporter} réforme est votée.'),
  story('fr', 'un superlatif', 'Albia est ⟦l’un de ses plus fervents soutiens⟧{superlative reporter}.'),
  story('fr', 'un mal sans auteur', 'Deux passants ⟦ont été blessés⟧{hidden-agent reporter} lundi.'),
];
