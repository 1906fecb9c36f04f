/** The studies and style guides that name a kind of wording, by rule, as every language writes them. */
export const SIGNAL_BASES: Readonly<Record<string, string | undefined>> = {
  // expressions of doubt
  doubt: 'Wikipedia, “Words to watch”; Bender et al., Writing and Reporting for the Media',
  // on quotation marks in British hard news: they may mark a term, or an attitude
  'short-quote': 'Nádraská',
  // puffery and contentious labels; name-calling, labelling
  epithet: 'Wikipedia, “Words to watch”; SemEval-2020 Task 11',
  // puffery; one-sided terms
  superlative: 'Wikipedia, “Words to watch”; Recasens et al. 2013',
  // framing by subjective intensifiers and one-sided terms
  loaded: 'Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013',
  // generalisation (a draft signal); exaggeration
  'generalised-group': 'W3C Credible Web 7.2.4; SemEval-2020 Task 11',
  // doubt (our own mapping)
  'rhetorical-question': 'SemEval-2020 Task 11',
  // hedges
  hedge: 'Hyland 2005, Metadiscourse',
  // boosters and attitude markers; editorialising
  booster: 'Hyland 2005, Metadiscourse; Wikipedia, “Words to watch”',
  // a guide to anonymous sources; draft signals
  'unnamed-anonymity': 'FiveThirtyEight; W3C Credible Web 7.4.1.7–12',
  // a guide to anonymous sources
  'unnamed-familiar': 'FiveThirtyEight; Reuters, Handbook of Journalism',
  // a guide to anonymous sources
  'unnamed-source': 'FiveThirtyEight; Reuters, Handbook of Journalism',
  // a guide to anonymous sources; draft signals
  'unnamed-official': 'FiveThirtyEight; W3C Credible Web 7.4.1.7–12',
  // unsupported attributions
  'unnamed-crowd': 'Wikipedia, “Words to watch”',
  'hidden-agent': 'Moreno-Medina et al., “Officer-Involved” (QJE 2025); Fausey & Boroditsky 2010',
  'hidden-agent-phrase': 'Moreno-Medina et al., “Officer-Involved” (QJE 2025)',
  // on contested terms: describe, and attribute; framing by naming
  'naming-choice': 'BBC; AP Stylebook; Entman 1993',
  euphemism: 'Allan & Burridge 1991, Euphemism and Dysphemism',
  // on quotations and parentheses
  'altered-bracket': 'AP Stylebook',
  // on ellipses: they must not distort the meaning
  'altered-ellipsis': 'AP Stylebook',
};
