/**
 * Stories of our own with their mentions marked: `⟦mention⟧{speaker, kind}`. The resolver is given these mentions
 * in order and must name those speakers; `-` continues the one before without a mention.
 */
export interface SpeakerCase {
  name: string;
  lang: string;
  story: string;
}

const story = (lang: string, name: string, words: string): SpeakerCase => ({ lang, name, story: words });

export const SPEAKER_CASES: SpeakerCase[] = [
  story(
    'en',
    'a surname behind the full name',
    'Ilse Tarrant opened the bridge. “It holds,” ⟦Tarrant⟧{Ilse Tarrant, person} said.',
  ),
  story(
    'en',
    'an ambassador behind the land',
    '⟦Valdria’s ambassador to France⟧{Omrik Bellweth, person} said yes. ⟦Valdria’s ambassador to France Omrik Bellweth⟧{Omrik Bellweth, person} said no. ⟦Bellweth⟧{Omrik Bellweth, person} went on.',
  ),
  story(
    'en',
    'two callings of one person',
    '“It sank,” said ⟦planetary scientist Ilka Brandel⟧{Ilka Brandel, person}. “Nobody knew,” said ⟦harbour engineer and study co-author Marla Quist⟧{Marla Quist, person}.',
  ),
  story(
    'en',
    'a son, with what he does in front of his name',
    '⟦Tarrant’s son, filmmaker Charlie Lowmond (“The Mill”)⟧{Charlie Lowmond, person} said she cried.',
  ),
  story(
    'en',
    'an office with its field in front of the name',
    '⟦Secretary of State Ilse Tarrant⟧{Ilse Tarrant, person} said no. ⟦Marlow Chief of Staff Omrik Bellweth⟧{Omrik Bellweth, person} said yes. ⟦An aide of Mayor Anna Voss⟧{An aide of Mayor Anna Voss, unnamed} did not.',
  ),
  story(
    'en',
    'a surname that is a title, behind an initial',
    '⟦Representative Peter T. King of Marlow⟧{Peter T. King, person} said no.',
  ),
  story(
    'en',
    'an aside that a typed dash opens',
    'Aaron Kall, a clerk, came. ⟦Kall -- co-editor of Leaving the Mill --⟧{Aaron Kall, person} said no.',
  ),
  story(
    'en',
    'an age between a first name and its pronoun',
    '⟦Joan, 82⟧{Joan, person} left. Joan, 82, ⟦who⟧{Joan, person} asked for tea, came back.',
  ),
  story(
    'en',
    'the teller of the story is nobody’s he',
    '⟦I⟧{The author, person} ask Marlon Tarrant. “I must,” ⟦he⟧{Marlon Tarrant, person} says.',
  ),
  story(
    'en',
    'a first name behind kin, a comma in a number, an office in capitals',
    '⟦Tarrant’s son, Grant⟧{Grant, person} left. ⟦34,000 weavers⟧{34,000 weavers, group} came. ⟦former Marlow Chief Of Staff Ilse Voss⟧{Ilse Voss, person} stayed.',
  ),
  story(
    'en',
    'a name behind a subject “he” is not the subject',
    'Omar Tarrant has led since May. He avoided Paul Bellweth until now, when ⟦he⟧{Omar Tarrant, person} said no.',
  ),
  story(
    'en',
    'the story goes on to tell of him by “he”',
    '⟦The pianist Omar Tarrant⟧{Omar Tarrant, person} died. He was born in Leeds. He came to Marlow, where Paul Bellweth taught him. He never left. “It rains,” ⟦he⟧{Omar Tarrant, person} wrote.',
  ),
  story(
    'en',
    'a month that is a surname',
    '⟦Anna May⟧{Anna May, person} left in May. ⟦May⟧{Anna May, person} said no. Then Oscar Will came. ⟦Will⟧{Oscar Will, person} said yes.',
  ),
  story('en', 'one word behind a calling', '⟦A survivor, Siti,⟧{Siti, person} said no.'),
  story(
    'en',
    'it, for what the sentence before tells of',
    'The final report runs to 300 pages. ⟦It⟧{final report, organisation} says no.',
  ),
  story(
    'en',
    'kin in front of one name, heads of firms, a surname that is a word for kin',
    '⟦His wife Kali⟧{Kali, person} left. ⟦Acme and Lorne CEO Ilse Tarrant⟧{Ilse Tarrant, person} stayed. ⟦Acme CEO Masayo Son⟧{Masayo Son, person} came.',
  ),
  story(
    'en',
    'the company is the firm that spoke last; a Spaniard is somebody',
    '⟦NWK⟧{NWK, organisation} said no. ⟦The company⟧{NWK, organisation} said why. Marlon Tarrant came. ⟦The Spaniard⟧{Marlon Tarrant, person} stayed.',
  ),
  story('fr', 'an office in capitals', '« Non », dit ⟦le PDG, Luc Tarrant⟧{Luc Tarrant, person}.'),
  story(
    'en',
    'two callings of two people',
    '⟦The judge⟧{judge, person} asked. “We have,” ⟦the foreman⟧{foreman, person} replied.',
  ),
  story(
    'en',
    'a possessive that stands for its owner',
    'Anna Voss left. ⟦Her⟧{Anna Voss, person} claim that the mill burned is old.',
  ),
  story(
    'en',
    'a firm of two capital words',
    '⟦Tyvel Nano Systems⟧{Tyvel Nano Systems, organisation} said it would fly. ⟦Blue Origo⟧{Blue Origo, organisation} agreed.',
  ),
  story('en', 'the letters of a station', '⟦CBX DFR⟧{CBX DFR, organisation} reports the man was caught.'),
  story(
    'en',
    'letters between the club and the name',
    '⟦Ferries DL Sheldro Quist⟧{Sheldro Quist, person} said he was tired.',
  ),
  story(
    'en',
    'a word that only opens the sentence',
    'Follow The Marlow Times on the web. ⟦The Times⟧{Marlow Times, organisation} said so. Whatever Appelton did works. ⟦Appelton⟧{Appelton, person} says so.',
  ),
  story(
    'en',
    'one word before the two that begin with it',
    '⟦Ascomb⟧{Ascomb, person} announced a phone. The Ascomb Mycro is small.',
  ),
  story(
    'en',
    'a body with an office in its name',
    '⟦The Marlow Justice Department⟧{Marlow Justice Department, organisation} had no comment.',
  ),
  story('en', 'a land', 'The house is shut, ⟦Austria⟧{Austria, organisation} said.'),
  story(
    'en',
    'a noun in -ing that ends the phrase',
    '⟦Our initial testing⟧{Our initial testing, organisation} says so.',
  ),
  story(
    'en',
    'a paper, behind which a clause of its own begins',
    'It was in BMX Reports, a man of 43 had waited for months. “I felt bad,” ⟦the man⟧{man, unnamed} said.',
  ),
  story(
    'en',
    'a journal and a band',
    '⟦BMX Psychiatry⟧{BMX Psychiatry, organisation} said so. ⟦The Dobie Brothers⟧{Dobie Brothers, organisation} sang it.',
  ),
  story(
    'en',
    'a man whom nobody named, behind the doctor who did',
    'A 43-year-old man was ill for weeks. His doctor, Owen Dempster, wrote it down. “I felt bad,” ⟦the man⟧{man, unnamed} said.',
  ),
  story(
    'de',
    'ein Wort, das mit Artikel steht',
    'Das Gesetz gilt seit Mai. Laut ⟦Gesetz⟧{Gesetz, organisation} ist die Brücke gesperrt.',
  ),
  story(
    'en',
    'a manager is no man brought in before',
    'A manager spoke first. Omar Lyle came late. ⟦The man⟧{Omar Lyle, person} said it leaked.',
  ),
  story(
    'en',
    'a daughter of the same surname, introduced as hers',
    'Vera Lomond taught in Marlow for forty years and died on Sunday. “She knew us all,” ⟦her daughter, Edith Lomond,⟧{Edith Lomond, person} said.\n\nIn 1990 ⟦Ms. Lomond⟧{Vera Lomond, person} said she would never stop.',
  ),
  story(
    'en',
    'a lead that names the office only',
    'The bridge must close, ⟦the mayor⟧{Ilse Tarrant, person} has said.\n\nThornby Mayor Ilse Tarrant spoke on Monday.',
  ),
  story(
    'en',
    'a title with the surname',
    'Senator Omar Bellweather left early. ⟦Mr. Bellweather⟧{Omar Bellweather, person} said he was tired.',
  ),
  story(
    'en',
    'a role in front of the name',
    '⟦Palace spokesman Anton Brezhin⟧{Anton Brezhin, person} denied it. ⟦The spokesman⟧{Anton Brezhin, person} added that it was late.',
  ),
  story(
    'en',
    'a name behind the role',
    '⟦The harbour’s pilot, Magnus Rendall,⟧{Magnus Rendall, person} said the fog was thick.',
  ),
  story(
    'en',
    'an apposition with an age',
    '⟦Shirley Coe, 71, a teacher from Wexcombe,⟧{Shirley Coe, person} said she had seen it all.',
  ),
  story(
    'en',
    'a relative pronoun, by the name in front of it',
    'The plan came from Anna Voss, 43, a baker from Leeds, ⟦who⟧{Anna Voss, person} said it was old.',
  ),
  story(
    'en',
    'a relative pronoun behind a name that met another',
    'The row began when Anna Voss met Peter Lyle, ⟦who⟧{Peter Lyle, person} said it was over.',
  ),
  story(
    'en',
    'a relative pronoun, by the head of a phrase with a preposition',
    'It was written by a former clerk at Marlow Hall ⟦who⟧{a former clerk at Marlow Hall, unnamed} said it leaked.',
  ),
  story(
    'en',
    'many of whom, by the group',
    'The letter was read by families of the victims, many of ⟦whom⟧{families of the victims, group} say it is late.',
  ),
  story(
    'en',
    'a thing that says something',
    'Voss sent out a letter ⟦that⟧{a letter, organisation} says the bridge is shut.',
  ),
  story(
    'en',
    'a pronoun with its verb',
    'Peter Lyle met Anna Voss. ⟦He’s⟧{Peter Lyle, person} saying it leaks.',
  ),
  story(
    'en',
    'you, who are nobody in particular',
    'If ⟦you⟧{Unknown speaker, unknown} say it leaks, it leaks.',
  ),
  story(
    'en',
    'a plural that opens the sentence',
    'The mill burned. ⟦Mourners⟧{Mourners, group} said it had stood for years.',
  ),
  story(
    'en',
    'a clause about somebody without a name',
    '⟦A clerk speaking on Monday⟧{A clerk, unnamed} said it was old. ⟦A letter sent to the council⟧{A letter, organisation} says so too.',
  ),
  story(
    'en',
    'a noun that ends as a participle does',
    '⟦Recent polling by the town⟧{Recent polling by the town, organisation} says so.',
  ),
  story(
    'en',
    'a verb taken for a part of the name',
    '⟦Ilse Tarrant opened the bridge⟧{Ilse Tarrant, person} saying it would hold.',
  ),
  story(
    'en',
    'two people, the second with an office',
    '⟦Former Mayor Ilse Tarrant and former governor Omar Lyle⟧{Ilse Tarrant & Omar Lyle, group} said no.',
  ),
  story(
    'en',
    'islands are nobody',
    'Peter Lyle flew to the Marshall Islands. “It is hot,” ⟦he⟧{Peter Lyle, person} said.',
  ),
  story(
    'en',
    'a word that has its capital from the sentence',
    'The research took years. ⟦Research⟧{Research, organisation} shows it leaks. ⟦Everyone⟧{Everyone, unnamed} said so.',
  ),
  story(
    'en',
    'a double surname without the first name',
    'Anna Lund Tarrant won. ⟦Lund Tarrant⟧{Anna Lund Tarrant, person} said it was close.',
  ),
  story(
    'en',
    'a headline with a capital on each word',
    'Ilse Tarrant Opens Bridge For Omar Lyle\n\nIlse Tarrant met Omar Lyle. ⟦Tarrant⟧{Ilse Tarrant, person} said it holds. ⟦Lyle⟧{Omar Lyle, person} agreed.',
  ),
  story(
    'en',
    'father and son of one name',
    'Omar Lyle built the bridge. ⟦Omar Lyle Jr.⟧{Omar Lyle Jr., person} said it would hold. ⟦Omar Lyle⟧{Omar Lyle, person} agreed.',
  ),
  story(
    'en',
    'a letter, not the doctor it is from nor the day',
    'Voss sent a letter from her doctor on Friday ⟦that⟧{a letter from her doctor, organisation} says she is well.',
  ),
  story(
    'en',
    'he, by the first name',
    'Peter Lyle met Anna Voss at the gate. “Go,” ⟦he⟧{Peter Lyle, person} said.',
  ),
  story(
    'en',
    'she, by the first name',
    'Peter Lyle met Anna Voss at the gate. “No,” ⟦she⟧{Anna Voss, person} said.',
  ),
  story(
    'en',
    'she, by the office',
    'Tamsoe Quill, the firm’s spokeswoman, met Peter Lyle. “No,” ⟦she⟧{Tamsoe Quill, person} said.',
  ),
  story(
    'en',
    'she, by a pronoun bound before',
    'Rendary Oakes brought her papers. Peter Lyle waited. “Here,” ⟦she⟧{Rendary Oakes, person} said.',
  ),
  story(
    'en',
    'he, who is named only later',
    '“I will not go,” ⟦he⟧{Henri Dalmaso, person} said.\n\nHenri Dalmaso, the mayor, was speaking at a fair.',
  ),
  story('en', 'nobody to be he', '“I will not go,” ⟦he⟧{Unknown speaker, unknown} said at the gate.'),
  story(
    'en',
    'two people of one surname',
    '⟦Anna Smith⟧{Anna Smith, person} sells bread. ⟦Tom Smith⟧{Tom Smith, person} buys it.\n\n⟦Mr. Smith⟧{Tom Smith, person} said it was dear. ⟦Ms. Smith⟧{Anna Smith, person} disagreed.',
  ),
  story('en', 'a short first name', 'William Ashby ran. “We won,” ⟦Bill Ashby⟧{William Ashby, person} said.'),
  story(
    'en',
    'a nickname in marks',
    'Maria “Masha” Petrova skated first. ⟦Petrova⟧{Maria Petrova, person} said the ice was soft.',
  ),
  story(
    'en',
    'particles',
    'Ilse van der Meer keeps bees. ⟦Van der Meer⟧{Ilse van der Meer, person} said they were fine.',
  ),
  story(
    'en',
    'a possessor is not the head',
    '⟦Okoro’s lawyer, Jane Lund,⟧{Jane Lund, person} said he would appeal.',
  ),
  story(
    'en',
    'a complement is not the head',
    '⟦A spokesman for Acme Holdings⟧{A spokesman for Acme Holdings, unnamed} said it was sorry.',
  ),
  story(
    'en',
    'the ministry',
    'The Foreign Ministry met. ⟦The ministry⟧{Foreign Ministry, organisation} said it was pleased.',
  ),
  story(
    'en',
    'the company',
    'North Isles Ferries will cut sailings, ⟦the company⟧{North Isles Ferries, organisation} announced.',
  ),
  story('en', 'a capital for its government', '⟦London⟧{London, organisation} said it would wait.'),
  story('en', 'a palace for its master', '⟦The Kremlin⟧{Kremlin, organisation} said it would wait.'),
  story('en', 'a group', '⟦Some coastal nations⟧{Some coastal nations, group} said no.'),
  story(
    'en',
    'officials without a name',
    '⟦Officials familiar with the matter⟧{Officials familiar with the matter, unnamed} said so.',
  ),
  story(
    'en',
    'one source, and the same again',
    '⟦A source⟧{A source, unnamed} said so. ⟦The source⟧{A source, unnamed} added that it was late.',
  ),
  story(
    'en',
    'the former president is not the president',
    'President Ada Holt spoke. Former President Carl Munk listened. ⟦The president⟧{Ada Holt, person} said it was time.',
  ),
  story(
    'en',
    'one president among two',
    'Corvanian President Henri Dalmaso met Tarskian President Viktor Maslov. ⟦The Corvanian president⟧{Henri Dalmaso, person} said it was good.',
  ),
  story(
    'en',
    'it is the body before',
    '⟦The council⟧{council, organisation} said no. ⟦It⟧{council, organisation} added that money was short.',
  ),
  story(
    'en',
    'they are the group before',
    '⟦Residents⟧{Residents, group} complained. ⟦They⟧{Residents, group} said the noise was too much.',
  ),
  story(
    'en',
    'two names at once',
    '⟦Anna Voss and Peter Lyle⟧{Anna Voss & Peter Lyle, group} said they would go.',
  ),
  story(
    'en',
    'initials',
    '⟦J. P. Harrow⟧{J. P. Harrow, person} said so. ⟦Harrow⟧{J. P. Harrow, person} added more.',
  ),
  story(
    'de',
    'Nachname und Amt',
    'Bürgermeisterin Karin Vogt kam. ⟦Vogt⟧{Karin Vogt, person} sagte, es sei spät. ⟦Sie⟧{Karin Vogt, person} ging.',
  ),
  story('de', 'er', 'Kulturdezernent Falk Winter bedauerte es. ⟦Er⟧{Falk Winter, person} sagte nein.'),
  story('de', 'ein Sprecher', '⟦Ein Sprecher der Bahn⟧{Ein Sprecher der Bahn, unnamed} sagte, es dauere.'),
  story('de', 'die Verwaltung', '⟦Die Verwaltung⟧{Verwaltung, organisation} sagte, es dauere.'),
  story(
    'fr',
    'la maire',
    '⟦la maire, Sylvie Marchand⟧{Sylvie Marchand, person} a parlé. ⟦Elle⟧{Sylvie Marchand, person} a souri.',
  ),
  story('fr', 'il', 'L’entraîneur Bruno Vidal est venu. ⟦il⟧{Bruno Vidal, person} a parlé.'),
  story(
    'de',
    'compound offices',
    '⟦Bundesfischereiminister Jorun Lasse⟧{Jorun Lasse, person} kam. ⟦Die FPN-Sprecherin Ilka Brandis⟧{Ilka Brandis, person} blieb. ⟦Lasse⟧{Jorun Lasse, person} ging.',
  ),
  story(
    'de',
    'where somebody works',
    '⟦Ada Holm von der Hafenbehörde⟧{Ada Holm, person} kam. Dann sprach Holm zu Fragen des Hafens. ⟦Holm⟧{Ada Holm, person} blieb.',
  ),
  story(
    'de',
    'bodies and what has no name',
    '⟦Örtliche Medien⟧{Örtliche Medien, organisation} schreiben. ⟦Eigenen Angaben⟧{Eigenen Angaben, unnamed} zufolge regnet es.',
  ),
  story(
    'es',
    'el alcalde',
    'El alcalde, Julio Herrera, llegó. ⟦Herrera⟧{Julio Herrera, person} dijo que no. ⟦El alcalde⟧{Julio Herrera, person} sonrió.',
  ),
  story(
    'it',
    'la sindaca',
    'La sindaca Chiara Bruni è arrivata. ⟦Bruni⟧{Chiara Bruni, person} ha detto di no. ⟦Lei⟧{Chiara Bruni, person} ha riso.',
  ),
  story(
    'pt',
    'o ministro',
    'O ministro Paulo Arruda chegou. ⟦Arruda⟧{Paulo Arruda, person} disse que não. ⟦Ele⟧{Paulo Arruda, person} riu.',
  ),
  story(
    'ru',
    'в косвенном падеже',
    'Мэр Иван Дубров приехал. По словам ⟦Ивана Дуброва⟧{Иван Дубров, person}, всё готово. ⟦Он⟧{Иван Дубров, person} улыбнулся.',
  ),
  story('fr', 'elle, of an office', 'La ministre a parlé. ⟦elle⟧{ministre, person} ira au bout.'),
  story(
    'fr',
    'elle, of a body',
    'L’entreprise a publié ses comptes. ⟦Elle⟧{entreprise, organisation} va bien.',
  ),
  story('fr', 'elle, though a man is named', 'Luc Roux a vu la préfète. ⟦elle⟧{préfète, person} est ravie.'),
  story('es', 'ella, of an office', 'La ministra presentó el plan. ⟦ella⟧{ministra, person} insistió.'),
  story('it', 'lei, of an office', 'La sindaca ha parlato. ⟦lei⟧{sindaca, person} non cede.'),
  story('pt', 'ele, of an office', 'O prefeito chegou cedo. ⟦Ele⟧{prefeito, person} insiste.'),
  story(
    'ru',
    'она, of an office that a woman holds',
    'Министр представила план. ⟦она⟧{Министр, person} довольна.',
  ),
  story(
    'de',
    'nouns are no names, whatever their capital',
    '⟦Jüngsten Umfragen⟧{Jüngste Umfragen, unnamed} zufolge steigt der Fluss. ⟦Fahrgäste⟧{Fahrgäste, group} berichten von Lärm. ⟦Das neunköpfige Gremium⟧{Gremium, organisation} zweifelt. Der Zoll warf ⟦den neuen Behörden Untreue⟧{neue Behörden, group} vor.',
  ),
  story(
    'de',
    'an office of any compound in front of a name',
    '⟦Der Torwart Oumo Kandt⟧{Oumo Kandt, person} kam. ⟦FPN-Wahlkampfleiter Thirav Iamsu⟧{Thirav Iamsu, person} blieb. ⟦Der neue Vizekanzler und Fischereiminister Franz Lund⟧{Franz Lund, person} ging. ⟦Außenminister Jorun Fischer⟧{Jorun Fischer, person} schwieg.',
  ),
  story(
    'de',
    'a name behind the comma of a description',
    '⟦der Bevollmächtigte der Hafenkommission, Gerald Lund⟧{Gerald Lund, person}, kam. ⟦Der Präsident Norwegens, Ole Brandis⟧{Ole Brandis, person}, blieb. ⟦Der Bürgermeister von Neu Mole⟧{Bürgermeister von Neu Mole, person} ging.',
  ),
  story(
    'de',
    'from where somebody is',
    '⟦Michal Kadnik von Nordwerft⟧{Michal Kadnik, person} traf. ⟦Johann Sift von der Fischerhilfe⟧{Johann Sift, person} zählte. ⟦Verkehrsministerin von der Mole⟧{Ursula von der Mole, person} lachte. ⟦Von der Mole⟧{Ursula von der Mole, person} ging. ⟦Thirav Jan Lund⟧{Thirav Jan Lund, person} kam. Ursula von der Mole blieb.',
  ),
  story(
    'de',
    'whose somebody is',
    'Jan Müller kam aus Lindau. ⟦Ein Sprecher Müllers⟧{Ein Sprecher Müllers, unnamed} sagte ab. ⟦Anhänger Jan Müllers⟧{Anhänger Jan Müllers, group} sangen. ⟦Der Wirt Lindaus⟧{Wirt Lindaus, person} blieb. Nach Ansicht ⟦Müllers⟧{Jan Müller, person} und ⟦Norwegens⟧{Norwegen, organisation} war es gut. ⟦Müllers Angaben⟧{Jan Müller, person} stimmten.',
  ),
  story(
    'de',
    'what somebody said is that somebody’s',
    '⟦Die Kernaussage von Jerina Larsen⟧{Jerina Larsen, person} war klar. ⟦Ermittlungen der Polizei⟧{Polizei, organisation} ergaben nichts.',
  ),
  story(
    'de',
    'the nominative of bodies and offices',
    'Eine Sprecherin ⟦des Blauen Kreuzes⟧{Blaues Kreuz, organisation} kam. Laut Angaben ⟦des Deichamtes⟧{Deichamt, organisation} hält er. ⟦Das Blaue Kreuz⟧{Blaues Kreuz, organisation} half. So die Worte ⟦des neuen Hafenmeisters⟧{neuer Hafenmeister, person}. Nach Angaben ⟦eines Werft-Sprechers⟧{ein Werft-Sprecher, unnamed} auch.',
  ),
  story(
    'de',
    'one and many of the same form',
    '⟦Die deutschen Brauer⟧{deutsche Brauer, group} klagen. ⟦Die Autoren der Studie⟧{Autoren der Studie, group} warnen. ⟦Ein Wissenschaftler⟧{Ein Wissenschaftler, unnamed} lobt. ⟦Chinesische Politiker⟧{Chinesische Politiker, group} schweigen.',
  ),
  story(
    'de',
    'a body called by a name in marks, or right behind its noun',
    '⟦die Nachrichtenagentur „Seefunk“⟧{Seefunk, organisation} meldet. ⟦der AK Deichschau⟧{AK Deichschau, organisation} prüft. ⟦Deutsche Flusswelle⟧{Deutsche Flusswelle, organisation} sendet.',
  ),
  story(
    'de',
    'a noun behind an adjective, a number or letters, and what only opens a sentence',
    '⟦Neuer Statistik⟧{Neue Statistik, unnamed} nach regnet es. ⟦9.000 Bewohner⟧{9.000 Bewohner, group} gingen. ⟦US-Seeministerium⟧{US-Seeministerium, organisation} schweigt. ⟦Hafenzeitschrift⟧{Hafenzeitschrift, organisation} meldet.',
  ),
  story(
    'de',
    'a body called behind its noun, and by its name alone',
    'Die Betreiberfirma Nordwind Küste baut. ⟦Nordwind Küste⟧{Nordwind Küste, organisation} schweigt.',
  ),
  story(
    'de',
    'the same office of another land',
    '⟦Der nordische Präsident⟧{nordischer Präsident, person} kam. ⟦Der südische Präsident⟧{südischer Präsident, person} blieb. ⟦Der Präsident⟧{südischer Präsident, person} lachte.',
  ),
  story(
    'de',
    'whose helper it is that is named',
    'Ulla Jelde kam. ⟦Jeldes neuer Mitarbeiter Nick Braun⟧{Nick Braun, person} blieb. ⟦Norwegens und Schweden⟧{Norwegen & Schweden, group} auch. ⟦Der Vorstandschef von Nordwerft⟧{Vorstandschef von Nordwerft, person} ging.',
  ),
  story(
    'de',
    'no noun is the he of a sentence',
    'Jan Holm fuhr in den Ort Kirchmole. Nähere Einzelheiten fehlen. ⟦Er⟧{Jan Holm, person} schwieg.',
  ),
  story(
    'fr',
    'a newspaper with its article, a neighbour by his first name, a surname cut short',
    '⟦le quotidien Le Soir de Lorne⟧{Le Soir de Lorne, organisation} l’écrit. ⟦Son voisin Ahmed, épicier⟧{Ahmed, person} parle. ⟦Marc D., 34 ans⟧{Marc D., person} se tait.',
  ),
  story(
    'es',
    'a form of address behind the office; a former striker',
    '⟦El director de la compañía, señor Vidal⟧{Vidal, person} habló. ⟦El exdelantero Diego Lunar⟧{Diego Lunar, person} calló.',
  ),
  story(
    'ru',
    'a ministry and its land in front of a name; who has seen it',
    '⟦Глава МИД Нордландии Ян Вермелов⟧{Ян Вермелов, person} писал. ⟦Ее сосед Ахмед⟧{Ахмед, person} слышал. ⟦очевидец⟧{очевидец, unnamed} молчал.',
  ),
  story(
    'fr',
    'a body by the noun in front of its name',
    '⟦La société Novamar⟧{Novamar, organisation} embauche. ⟦Le syndicat FO-Port⟧{FO-Port, organisation} proteste.',
  ),
  story(
    'it',
    'a field behind an elided preposition; whose lawyer',
    '⟦il ministro dell’Agricoltura, Marco Delorio⟧{Marco Delorio, person} parla. ⟦La sua avvocata⟧{La sua avvocata, unnamed} tace.',
  ),
  story(
    'es',
    'a police of its own',
    '⟦La Policía Local⟧{Policía Local, organisation} confirma. ⟦La empresa Novamar⟧{Novamar, organisation} calla.',
  ),
  story(
    'ru',
    'a land, a body, a name behind an office with its complement',
    '⟦Премьер-министр Нордландии Петер Лундин⟧{Петер Лундин, person} уехал. ⟦Компания «Новамар»⟧{Новамар, organisation} молчит. ⟦Капитан одного из судов Иван Лесков⟧{Иван Лесков, person} вернулся. ⟦Председатель комиссии Олег Бандин⟧{Олег Бандин, person} ждал.',
  ),
  story('de', 'sie, of an office', 'Die Ministerin kam spät. ⟦sie⟧{Ministerin, person} war zufrieden.'),
  story(
    'de',
    'a relative pronoun, by the name in front of it',
    'Auch Ada Holm, ⟦die⟧{Ada Holm, person} den Rat lobte, ging nach Hause.',
  ),
  story(
    'de',
    'a relative pronoun, by the noun that its gender allows',
    'Grundlage war die Aussage eines jungen Fischers, ⟦der⟧{ein junger Fischer, unnamed} das Boot gesehen hat.',
  ),
  story(
    'de',
    'a relative pronoun behind the word that closes the clause',
    'Im Saal war Jan Lund zugeschaltet, ⟦der⟧{Jan Lund, person} nichts wusste.',
  ),
];
