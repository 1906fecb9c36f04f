/** German nouns, which all have a capital, by what they mean. Our own compilation. */
import { listed } from '../words/listed.ts';

/** Words a noun phrase opens with, so that what follows is a noun and seldom a name. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  listed(
    'der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner keines dieser diese dieses diesem diesen jener jene jenes jeder jede jedes mein meine sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere deren dessen im am zum zur beim vom ins alle allen einige einigen mehrere mehreren viele vielen zahlreiche zahlreichen beide beiden',
  ),
);

/** Ends of nouns for what is thought, done or written: none of them is somebody, and few are surnames. */
export const THING_ENDINGS =
  /(?:ungs?|ungen|heit|heiten|keit|keiten|tion|tions|tionen|sion|sionen|tät|täten|ismus|nisse?|nissen|nisses|mente|menten|[aei]nzen|thesen?|analysen?|studien?|berichten?|umfragen?|zahlen|daten|quoten?|kosten|verluste[ns]?|gewinnen?|themas?|themen|fragen?|briefe?s?|reisen?|spionage|sabotage|klagen?|lage|seuchen?|werte|preise|kämpfen?|siege?s?|wahlen|prozessen?|gesetze?s?|[^d]nahmen?|urteile?[ns]?|aussagen?|absagen?|zusagen?|anfragen?|schreibens?|abkommens?|verfahrens?|vorgehens?|verhaltens?|vorschläge[ns]?|vorschlag|vorwürfe[ns]?|vorwurf|artikeln?|worten?|beispiele?|anträge?[ns]?|antrag|beschl[uü]sse?n?|motive?|phasen?|parolen?|befunde?n?|konflikte?n?|temperatur|temperaturen|statistik|statistiken|fazits?|rückkehr|vorfall|erkenntnisse?n?|pläne[ns]?|projekt(?:e[ns]?|s)?|protest(?:e[ns]?|s)?)$/u;

/** Further nouns of that kind, and of places: Provinz Ostmark, Ort Lindau. */
export const THINGS_NAMED: ReadonlySet<string> = new Set(
  listed(
    'leiche leichen plan plans pläne plänen motiv motive phase morde morden fazit antrag überblick personen astronomen menschenleben ausnahme ausnahmen sicht wort worte worten artikel urteil urteile ansicht ansichten absicht absichten einsicht aussicht einzelheiten folge folgen folgendes folgende ergebnis tod rücktritt entwurf protest ende anfang beginn teil teile grund gründe nähe reihe reihen zeit zeiten jahr jahre tag tage uhr prozent euro dollar hilfe kritik not gewalt krieg frieden recht rechte geld gold cholera grippe positives negatives neues weiteres näheres gutes schlechtes sorge sorgen idee ideen erfolg erfolge anschrift vertrauen problem probleme problemen sichtweise zitat meinung meinungen überzeugung wunsch wünsche medienbericht provinz ort stadt gemeinde region insel kathedrale straße platz fluss haus häuser stockwerk stockwerke gebäude flüchtlingslager lager erdbeben unfall unfälle stimme stimmen website webseite internetseite',
  ),
);

/** People, many of them at once, also at the end of a compound. */
export const PEOPLE_ENDINGS =
  /(?:zuschauer|besucher|bewohner|einwohner|anwohner|bürger|gegner|kritiker|befürworter|beobachter|anhänger|mitglieder|vertreter|forscher|wissenschaftler|politiker|historiker|arbeiter|spieler|händler|helfer|fahrer|schüler|lehrer|brauer|bauern|fischer|jäger|retter|ermittler|hersteller|betreiber|veranstalter|kämpfer|mieter|wähler|leser|hörer|nutzer|experten|zeugen|analysten|aktivisten|juristen|touristen|demonstranten|studenten|diplomaten|demokraten|kandidaten|soldaten|polizisten|terroristen|extremisten|journalisten|spezialisten|patienten|passagiere|fahrgäste|reisende|jugendliche|erwachsene|angehörige|verwandte|beamte|beschäftigte|angestellte|abgeordnete|betroffene|verletzte|überlebende|eltern|kinder|frauen|männer|menschen|leute|kollegen|kunden|mönche|nonnen|ärzte|anwälte|kräfte|fans|rebellen|nachbarn|gäste|gruppen|behörden|staaten|länder|parteien|verbände|organisationen|gewerkschaften|unternehmen|firmen|medien|parlamente|neider|schützer|populisten)n?$/u;

/** Bodies that speak with one voice, at the end of a compound. */
export const BODY_ENDINGS =
  'news center bundesamt landesamt kreisamt finanzamt kartellamt ordnungsamt umweltamt verfassungsschutz gremium komitee zentrum institution gruppe hilfswerk geheimdienst wetterdienst pressedienst fernsehsender radiosender nachrichtensender blatt portal kammer krankenkasse notenbank zentralbank großbank liga bewegung initiative allianz gemeinschaft vereinigung union miliz justiz kommandozentrale verbraucherzentrale akademie netzwerk mannschaft team sicherheitsrat aufsichtsrat betriebsrat zentralrat stadtrat gemeinderat parlament direktion bundesverband dachverband führung leitung verwaltung mission flugsicherung stadtreinigung vertretung abteilung aufsicht kanal rundfunk fernsehen presse zeitschrift nachrichtenseite gerichtshof republik botschaft';
