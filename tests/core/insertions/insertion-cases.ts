/**
 * Stories of our own making with what an editor set into them: `⟦words⟧{kind rule}`; paragraphs are divided by a
 * blank line. A story without such marks must come back without any.
 */
export interface InsertionCase {
  name: string;
  lang: string;
  story: string;
}

const before = (lang: string): string => REPORT[lang]?.[0] ?? '';
const after = (lang: string): string => REPORT[lang]?.[1] ?? '';

/** Two paragraphs of plain report in each language, between which the cases stand. */
const REPORT: Record<string, [string, string]> = {
  en: [
    'The harbour of Lindmark will close for two weeks, its council said on Monday after a long session.',
    'Mayor Ada Holm further noted that “the cranes are older than most of the crew,” and promised new ones.',
  ],
  de: [
    'Der Hafen von Lindmark schließt für zwei Wochen, teilte der Rat am Montag nach langer Sitzung mit.',
    'Bürgermeisterin Ada Holm sagte, die Kräne seien „älter als die meisten Arbeiter“, und versprach neue.',
  ],
  fr: [
    'Le port de Lindmark fermera deux semaines, a annoncé lundi le conseil municipal après une longue séance.',
    'La maire Ada Holm a déclaré que les grues étaient « plus vieilles que les dockers ».',
  ],
  es: [
    'El puerto de Lindmark cerrará dos semanas, informó el lunes el ayuntamiento tras una larga sesión.',
    'La alcaldesa Ada Holm afirmó que las grúas son «más viejas que los estibadores».',
  ],
  it: [
    'Il porto di Lindmark chiuderà per due settimane, ha annunciato lunedì il consiglio dopo una lunga seduta.',
    'La sindaca Ada Holm ha dichiarato che le gru sono «più vecchie dei portuali».',
  ],
  pt: [
    'O porto de Lindmark fechará por duas semanas, informou na segunda-feira a câmara após longa sessão.',
    'A prefeita Ada Holm afirmou que os guindastes são “mais velhos que os estivadores”.',
  ],
  ru: [
    'Порт Линдмарка закроют на две недели, сообщил в понедельник городской совет после долгого заседания.',
    'Мэр Ада Хольм заявила, что краны «старше большинства рабочих», и обещала новые.',
  ],
  pl: [
    'Port w Lindmark zostanie zamknięty na dwa tygodnie, oświadczył w poniedziałek rzecznik rady miasta.',
    'Burmistrz Ada Holm powiedziała, że dźwigi są „starsze niż dokerzy”.',
  ],
};

const within = (lang: string, name: string, passage: string): InsertionCase => ({
  name,
  lang,
  story: [before(lang), after(lang), passage, after(lang), before(lang)].join('\n\n'),
});

export const INSERTION_CASES: InsertionCase[] = [
  // Labels first
  within('en', 'comment', '⟦Comment: The same council bought the cranes ten years ago.⟧{comment label}'),
  within('en', "editor's note", '⟦Editor’s note: The council has since met again.⟧{note label}'),
  within('en', 'no apostrophe', '⟦Editors note: The council has since met again.⟧{note label}'),
  within('en', 'dated label', '⟦Editor’s Note, May 3, 2021: The council has since met again.⟧{note label}'),
  within('en', 'timed update', '⟦UPDATE 16:40: The ferry line has joined the protest.⟧{note label}'),
  within('en', 'correction', '⟦Correction: The harbour has four cranes, not five.⟧{note label}'),
  within('en', 'clarification', '⟦CLARIFICATION: The mayor spoke of the old cranes only.⟧{note label}'),
  within(
    'de',
    'Kommentar',
    '⟦Kommentar: Die Kräne hat derselbe Rat vor zehn Jahren gekauft.⟧{comment label}',
  ),
  within('en', 'view', '⟦Our view: Nobody on the quay believes in the new cranes any more.⟧{comment label}'),
  within('en', 'readers', '⟦Note to readers: An earlier headline named the wrong harbour.⟧{note label}'),
  within('fr', 'lecteurs', '⟦À nos lecteurs : un titre précédent nommait un autre port.⟧{note label}'),
  within('ru', 'мнение', '⟦Наше мнение: Новым кранам на причале никто больше не верит.⟧{comment label}'),
  within(
    'en',
    'a correction that somebody says',
    '“Correction: it was not an accident, it was neglect,” Holm said.',
  ),
  within('fr', 'somebody’s comment', 'Commentaire de la maire à la sortie : « Plus jamais ça. »'),
  within('it', 'somebody’s comment', 'Commento della sindaca all’uscita: «Mai più».'),
  within('en', 'a comment in marks alone', 'Comment by Ada Holm: “Never again.”'),
  within('de', 'a comment in small words', 'Kommentar von der Bürgermeisterin: Das geht so nicht weiter.'),
  within('de', 'Anmerkung', '⟦Anmerkung: Tja, die Kräne hat derselbe Rat gekauft.⟧{comment label}'),
  within('de', 'Redaktion', '⟦Anmerkung der Redaktion: Der Rat tagt am Freitag noch einmal.⟧{note label}'),
  within('de', 'Korrektur', '⟦Korrektur: Der Hafen hat vier Kräne, nicht fünf.⟧{note label}'),
  within('fr', 'Commentaire', '⟦Commentaire : Ce même conseil avait acheté les grues.⟧{comment label}'),
  within('fr', 'note', '⟦Note de la rédaction : le conseil se réunit de nouveau vendredi.⟧{note label}'),
  within('es', 'comentario', '⟦COMENTARIO: El mismo ayuntamiento compró las grúas.⟧{comment label}'),
  within('es', 'nota', '⟦Nota de la Redacción: el ayuntamiento se reúne el viernes.⟧{note label}'),
  within('it', 'commento', '⟦Commento: È lo stesso consiglio che comprò le gru.⟧{comment label}'),
  within('pt', 'comentário', '⟦Comentário: A mesma câmara comprou os guindastes.⟧{comment label}'),
  within('pt', 'nota', '⟦Nota da redação: a câmara volta a se reunir na sexta.⟧{note label}'),
  within('ru', 'комментарий', '⟦Комментарий: Эти краны купил тот же самый совет.⟧{comment label}'),
  within('ru', 'редакция', '⟦От редакции: совет соберётся ещё раз в пятницу.⟧{note label}'),
  within('pl', 'komentarz', '⟦Komentarz: Te same dźwigi kupiła ta sama rada.⟧{comment label}'),
  within('pl', 'redakcja', '⟦Od redakcji: rada zbierze się ponownie w piątek.⟧{note label}'),
  // Alone on a line
  within(
    'en',
    'alone',
    '⟦Comment:\n\nThe same council bought the cranes ten years ago.⟧{comment label-alone}',
  ),
  within('en', 'update alone', '⟦UPDATE\n\nThe ferry line has joined the protest.⟧{note label-alone}'),
  // In brackets
  within('en', 'whole block', '⟦[Editor’s note: The council bought them itself.]⟧{note label-in-brackets}'),
  within(
    'en',
    'over paragraphs',
    '⟦[Editor’s note: The council bought them itself.\n\nNobody asked it to pay.\n\nIt never did.]⟧{note label-in-brackets}',
  ),
  within('en', 'Note in brackets', '⟦[Note: The council bought them itself.]⟧{note label-in-brackets}'),
  within('en', 'dashed Ed.', 'The LPA ⟦(the harbour authority – Ed.)⟧{note label-last} declined.'),
  within('en', 'initials', 'The talks failed. ⟦[Not that anybody had expected it. -RTK]⟧{comment initials}'),
  within(
    'en',
    'emphasis',
    'The letter speaks of a “total failure” ⟦(emphasis ours)⟧{note emphasis} of the crew.',
  ),
  within('de', 'Red. last', 'Die LHA ⟦(die Hafenbehörde, Anm. d. Red.)⟧{note label-last} schwieg.'),
  within('de', 'Red. first', 'Die LHA ⟦(Anm.d.Red.: die Hafenbehörde)⟧{note label-in-brackets} schwieg.'),
  within('fr', 'NDLR', 'La RPL ⟦(la régie du port, NDLR)⟧{note label-last} se tait.'),
  within('es', 'NdlR', 'La APL ⟦[la autoridad portuaria - NdlR.]⟧{note label-last} calla.'),
  within('it', 'ndr', 'La APL ⟦(l’autorità portuale, ndr)⟧{note label-last} tace.'),
  within('ru', 'прим. ред.', 'УПЛ ⟦(управление порта. — Прим. ред.)⟧{note label-last} молчит.'),
  within(
    'en',
    'voice',
    'The crew left. ⟦[And who could blame them?]⟧{comment bracket-with-voice} It was late.',
  ),
  within(
    'en',
    'signed',
    '⟦The council has since met again in a closed session. – Editor’s note⟧{note signed-by-editor}',
  ),
  within('de', 'signed', '⟦Der Rat hat seither noch einmal getagt, Anm. d. Red.⟧{note signed-by-editor}'),
  // Inside quotes
  within('en', 'word completed', 'They would ask “⟦[them]⟧{bracket bracket-in-quote}selves” why, she said.'),
  within('en', 'words put in', '“I told ⟦[the crew]⟧{bracket bracket-in-quote} to wait,” she said.'),
  within(
    'de',
    'gloss in quote',
    '„Wir haben ihn ⟦(den Kran, Anm. d. Red.)⟧{bracket label-last} geprüft“, sagte sie.',
  ),
  // The article on itself
  within(
    'en',
    'updated',
    '⟦This story has been updated to include a reply from the mayor.⟧{note about-the-article}',
  ),
  within(
    'en',
    'earlier version',
    '⟦An earlier version of this article misnamed the mayor.⟧{note about-the-article}',
  ),
  within(
    'de',
    'frühere Version',
    '⟦In einer früheren Version dieses Artikels hieß sie Ida.⟧{note about-the-article}',
  ),
  within(
    'en',
    'republished',
    '⟦This article was originally published by The Lindmark Gazette.⟧{afterword republication}',
  ),
  within(
    'en',
    'disclaimer',
    '⟦The views expressed here do not necessarily reflect those of this paper.⟧{afterword disclaimer}',
  ),
  // Ends
  {
    name: 'a closing comment runs to the end',
    lang: 'en',
    story: [
      before('en'),
      after('en'),
      before('en'),
      '⟦Comment: The same council bought the cranes ten years ago.\n\nWe asked it then who would repair them, and we never heard a word.⟧{comment label}',
    ].join('\n\n'),
  },
  {
    name: 'a note at the top runs to its separator',
    lang: 'en',
    story: [
      'Harbour closes',
      '⟦Update: The ferry line has joined the protest.\n\nIts ships stay in port.⟧{note label}',
      '* * *',
      before('en'),
      after('en'),
    ].join('\n\n'),
  },
  {
    name: 'a signature ends a note',
    lang: 'en',
    story: [
      'Harbour closes',
      '⟦Editor’s Note: The letter below was sent to us.\n\nIt is printed in full, as it should be.\n\nRTK⟧{note label}',
      before('en'),
      after('en'),
    ].join('\n\n'),
  },
  {
    name: 'an island between reports',
    lang: 'en',
    story: [
      before('en'),
      after('en'),
      before('en'),
      '⟦So much for promises! We all remember what the last ones were worth, and of course nobody was ever asked to pay. Do you think it will be any different now?⟧{comment island}',
      after('en'),
      before('en'),
      after('en'),
    ].join('\n\n'),
  },
  {
    name: 'the page’s habit',
    lang: 'en',
    story: [
      before('en'),
      'The crew left. ⟦[EDITOR: And who could blame them?]⟧{note label-in-brackets} It was late.',
      'The mayor left too. ⟦[Oh, what a surprise!]⟧{comment bracket-with-voice} It was later.',
      'The council slept. ⟦[I wish we could.]⟧{comment bracket-with-voice} It was midnight.',
      'The cranes stood still. ⟦[As they had for years.]⟧{comment same-hand} It rained.',
      'Then [Ada Holm] signed the papers, and everybody went home.',
      after('en'),
    ].join('\n\n'),
  },
];

/** What looks like an insertion and is none. */
export const TRAPS: InsertionCase[] = [
  within('en', 'no comment', '“No comment,” the harbour master said, and closed the door of his office.'),
  within('en', 'commenting on', 'Commenting on the closure, a spokesman said that the crew would be paid.'),
  within('en', 'rubric teaser', 'Comment: Why the harbour must never close again'),
  within('en', 'readers’ comment', 'Comment by Bob — 17 July 2011 @ 13:04'),
  within('en', 'comment policy', 'Comment policy: We remove remarks that contain threats or advertising.'),
  within('en', 'read more', 'Read more: Five harbours that never came back'),
  within(
    'en',
    'newsletter in brackets',
    '[Sign up for our newsletter and get the news of the coast for free.]',
  ),
  within('en', 'sic', '“They was [sic] late,” the harbour master wrote.'),
  within('en', 'ellipsis', '“They were late […] and they knew it,” the harbour master wrote.'),
  within('en', 'footnote', 'The closure was announced in spring.[12] The crew was paid in May.[13]'),
  within('en', 'author’s advice', 'Note: To see the ships you must stand on the upper quay.'),
  within('en', 'plain parenthesis', 'The authority (founded in 1902) employs ninety people.'),
  within('en', 'updated by-laws', 'Updated by-laws would let the council close the quay at night.'),
  within(
    'en',
    'a man named Ed',
    '“We will be back,” wrote the foreman. — Ed Harlan (@edharlan) August 13, 2017',
  ),
  within(
    'fr',
    'comment means how',
    'Comment expliquer ce retard ? Et pourquoi les grues sont-elles si vieilles ?',
  ),
  within('fr', 'comment with a colon', 'Comment : la méthode du conseil, en trois étapes.'),
  within('de', 'interviewer', 'Redaktion: Haben Sie keine Angst vor dem, was auf den Hafen zukommt?'),
  within('de', 'broadcaster', 'Nach einem Bericht von NDR.de hat die Behörde vier neue Kräne bestellt.'),
  within('de', 'advice', 'Hinweis: Bei Sturm darf der obere Kai nicht betreten werden!'),
  within('de', 'more', 'Mehr zum Thema: Fünf Häfen, die es nicht mehr gibt'),
  within('ru', 'advertisement', 'Реклама: новые краны для вашего порта.'),
  {
    name: 'sections of a scientific report',
    lang: 'en',
    story: [
      'Background',
      before('en'),
      'Methods',
      'We counted the cranes twice.',
      'Results',
      'There were four.',
      'Comment',
      'The harbour has fewer cranes than its council believes, and they are older.',
    ].join('\n\n'),
  },
  {
    name: 'a stamp under the headline',
    lang: 'en',
    story: ['Harbour closes', 'Updated: Nov 8, 2023 / 04:43 PM', before('en'), after('en')].join('\n\n'),
  },
];
