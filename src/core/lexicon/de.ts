/** German attributing words. Verbs come as lemmas by class; their forms are built by rule, strong ones are listed. */
import { CueFormTable, wordSet, type CueForms } from './cue-words.ts';

/** Lemmas by class; `an|kündigen` has a particle that stands apart in a main clause. */
const VERBS: Record<string, string> = {
  neutral:
    'wissen|lassen sagen erklären berichten schreiben melden kommentieren mit|teilen an|geben sprechen nennen bezeichnen lauten verlauten schildern erzählen informieren twittern posten zitieren aus|sagen äußern bemerken beschreiben formulieren vermelden dar|legen charakterisieren titulieren betiteln ein|stufen aus|drücken werten bewerten beurteilen',
  turn: 'entgegnen hinzu|fügen antworten erwidern ergänzen fort|fahren fragen nach|fragen schließen wiederholen zusammen|fassen kontern',
  institutional:
    'an|kündigen verkünden urteilen entscheiden beschließen bekannt|geben bekannt|machen verfügen proklamieren an|ordnen fest|legen',
  assertive:
    'protokoll|geben bedenken|geben verstehen|geben betonen versichern beharren bekräftigen argumentieren unterstreichen hervor|heben beteuern bestehen konstatieren klar|stellen mahnen herausstellen heraus|streichen',
  distancing: 'behaupten unterstellen',
  factive:
    'bestätigen fest|stellen hin|weisen verweisen enthüllen erinnern auf|decken heraus|finden bilanzieren resümieren zeigen ergeben ermitteln verraten fest|halten',
  endorsing:
    'klar|machen deutlich|machen geltend|machen begründen aus|führen erläutern präzisieren rechtfertigen verteidigen verdeutlichen an|merken',
  concessive: 'ein|räumen zu|geben eingestehen gestehen ein|gestehen bekennen zu|gestehen',
  hedged:
    'vermuten schätzen vor|schlagen an|deuten spekulieren mutmaßen an|regen prognostizieren voraus|sagen erwarten rechnen',
  mental:
    'meinen glauben hoffen befürchten aus|gehen fürchten finden denken an|nehmen bezweifeln wünschen bedauern bevorzugen',
  critical:
    'kritisieren vor|werfen beklagen an|prangern beanstanden rügen monieren bemängeln beschuldigen klagen verurteilen an|klagen',
  directive:
    'verlangen appellieren empfehlen fordern warnen auf|fordern auf|rufen bitten drängen raten plädieren befehlen ermahnen ein|fordern',
  denial: 'widersprechen ab|lehnen bestreiten zurück|weisen dementieren leugnen verneinen',
  hostile: 'wettern poltern schimpfen drohen attackieren spotten höhnen',
  supportive: 'loben begrüßen würdigen befürworten unterstützen danken',
  commissive: 'versprechen zusagen zu|sagen garantieren zu|sichern geloben schwören',
  paralinguistic: 'skandieren rufen flüstern jubeln scherzen schwärmen seufzen',
};

/** Strong and irregular verbs: third person present, past, participle; plurals add -en. */
const STRONG: Record<string, string> = {
  schreiben: 'schreibt schrieb geschrieben',
  geben: 'gibt gab gegeben',
  sprechen: 'spricht sprach gesprochen',
  nennen: 'nennt nannte genannt',
  fahren: 'fährt fuhr gefahren',
  schließen: 'schließt schloss geschlossen',
  entscheiden: 'entscheidet entschied entschieden',
  beschließen: 'beschließt beschloss beschlossen',
  heben: 'hebt hob gehoben',
  bestehen: 'besteht bestand bestanden',
  streichen: 'streicht strich gestrichen',
  weisen: 'weist wies gewiesen',
  verweisen: 'verweist verwies verwiesen',
  finden: 'findet fand gefunden',
  halten: 'hält hielt gehalten',
  eingestehen: 'eingesteht eingestand eingestanden',
  gestehen: 'gesteht gestand gestanden',
  bekennen: 'bekennt bekannte bekannt',
  schlagen: 'schlägt schlug geschlagen',
  gehen: 'geht ging gegangen',
  denken: 'denkt dachte gedacht',
  nehmen: 'nimmt nahm genommen',
  werfen: 'wirft warf geworfen',
  empfehlen: 'empfiehlt empfahl empfohlen',
  rufen: 'ruft rief gerufen',
  bitten: 'bittet bat gebeten',
  lassen: 'lässt ließ gelassen',
  raten: 'rät riet geraten',
  widersprechen: 'widerspricht widersprach widersprochen',
  bestreiten: 'bestreitet bestritt bestritten',
  versprechen: 'verspricht versprach versprochen',
  schwören: 'schwört schwor geschworen',
  ergeben: 'ergibt ergab ergeben',
  verraten: 'verrät verriet verraten',
  befehlen: 'befiehlt befahl befohlen',
  beschreiben: 'beschreibt beschrieb beschrieben',
};

const NO_GE = /^(?:be|ver|er|ent|emp|zer|ge|wider|unter)|ieren$/u;

interface Forms {
  finite: string[];
  participle: string;
}

/** sagen: sagt, sagen, sagte, sagten, gesagt. */
function formsOf(lemma: string): Forms {
  const strong = STRONG[lemma]?.split(' ');
  const stem = lemma.replace(/e?n$/u, '');
  if (strong !== undefined) {
    const [present = '', past = '', participle = ''] = strong;
    const plural = past.endsWith('e') ? `${past}n` : `${past}en`;
    return { finite: [present, lemma, past, plural], participle };
  }
  const joint = /[dt]$|(?:ch|[^lrhaeiouäöü])[mn]$/u.test(stem) ? 'e' : '';
  const base = lemma.endsWith('eln') || lemma.endsWith('ern') ? lemma.slice(0, -1) : stem;
  const finite = [`${base}${joint}t`, lemma, `${base}${joint}te`, `${base}${joint}ten`];
  return { finite, participle: `${NO_GE.test(lemma) ? '' : 'ge'}${base}${joint}t` };
}

/** Verbs that are written as several words. */
const SPELLED: Record<string, string> = {
  wissenlassen: 'wissen lassen',
  protokollgeben: 'zu Protokoll geben',
  bedenkengeben: 'zu bedenken geben',
  verstehengeben: 'zu verstehen geben',
  klarmachen: 'klar machen',
  deutlichmachen: 'deutlich machen',
  geltendmachen: 'geltend machen',
  aussichtstellen: 'in Aussicht stellen',
};

/** They stay words of their own: hat bekannt gegeben, hatte zu Protokoll gegeben. */
const APART = wordSet('bekannt klar deutlich geltend protokoll bedenken verstehen wissen aussicht');

function buildForms(): CueForms {
  const table = new CueFormTable();
  for (const [kind, lemmas] of Object.entries(VERBS))
    for (const entry of lemmas.split(' ')) {
      const [first = '', base] = entry.split('|');
      const particle = base === undefined ? null : first;
      const { finite, participle } = formsOf(base ?? first);
      const joined = base === undefined ? first : first + base;
      const lemma = SPELLED[joined] ?? joined;
      const form = { lemma, class: kind, particle };
      for (const spelling of finite) {
        table.add(spelling, { ...form, role: 'finite' });
        if (particle !== null) table.add(particle + spelling, { ...form, particle: null, role: 'joined' });
      }
      table.add((particle ?? '') + participle, { ...form, particle: null, role: 'participle' });
      if (particle !== null && APART.has(particle)) table.add(participle, { ...form, role: 'participle' });
      table.add(joined, { ...form, particle: null, role: 'infinitive' });
    }
  return table.forms;
}

let forms: CueForms | null = null;
/** Every form of the German cues; made when the first German text is read. */
export const germanCues = (): CueForms => (forms ??= buildForms());

/** Verbs that attribute only with a quotation, a colon or a clause with dass of their own. */
export const WEAK_LEMMAS = wordSet(
  'finden denken zeigen ergeben rechnen erwarten halten schließen bestehen lauten entscheiden verfügen informieren geben gehen unterstützen danken beschreiben rufen bitten verurteilen rechtfertigen verteidigen charakterisieren titulieren betiteln einstufen werten bewerten beurteilen',
);

/** Verbs with which somebody names or calls: their words in marks follow without a comma. */
export const DESCRIBING = wordSet(
  'nennen bezeichnen sprechen beschreiben zitieren charakterisieren titulieren betiteln einstufen werten bewerten beurteilen',
);

/** Verbs with which somebody judges in words of their own, by form: Holm sieht darin einen „Fehler“. */
export const JUDGING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sehen: 'sieht sehen sah sahen',
    halten: 'hält halten hielt hielten',
    empfinden: 'empfindet empfinden empfand empfanden',
    feiern: 'feiert feiern feierte feierten',
    zeigen: 'zeigt zeigen zeigte zeigten',
    wollen: 'will wollen wollte wollten',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, string] => [form, lemma])),
);

/** What is talked about and does not talk, also at the end of a compound: Entscheidung, Vorwürfe, Hafenpläne. */
export const THINGS =
  /(?:entscheidung|entschluss|beschluss|beschlüsse|äußerung|forderung|vorw[uü]rf|anschuldigung|urteil|pl[aä]n|gesetz|entw[uü]rf|vorgehen|verhalten|angriff|anschl[aä]g|straftat|maßnahme|reform|abkommen|vertrag|verträge|behauptung|idee|situation|ergebnis|vorschl[aä]g|politik|vorf[aä]ll|ereignis|unf[aä]ll|rücktritt|niederlage|schritt|verfahren|zustände|bedingung|veröffentlichung|kürzung|schließung|projekt|gespräch|kritik|verbot|umbau|ausbau|kompromiss)(?:s?es?|s?en|n|s)?$/u;

/** Verbs that take what was said as an object, and the small words that join it to them, if any. */
export const NARRATING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sprechen: 'von vom',
    ausgehen: 'von vom',
    berichten: 'von vom über',
    warnen: 'vor',
    plädieren: 'für',
    rechnen: 'mit',
    bezeichnen: 'als',
    werten: 'als',
    aufrufen: 'zu zum zur',
    auffordern: 'zu zum zur',
    appellieren: 'an',
    fordern: '',
    verlangen: '',
    ankündigen: '',
    vorwerfen: '',
    befürchten: '',
    vermuten: '',
  }),
);

/** Verbs whose content can be an infinitive: Er forderte, die Brücke zu sperren. */
export const INFINITIVE_CLASSES = wordSet(
  'directive commissive critical institutional denial distancing hedged mental assertive neutral concessive',
);

export const PRONOUNS = wordSet(
  'er sie es man wir ich diese dieser dieses jener jene beide einer eine viele einige alle letzterer letztere',
);
export const RELATIVES = wordSet(
  'der die das dem den deren dessen denen welche welcher welches wer was wo worin worauf',
);
export const SUBORDINATORS = wordSet(
  'dass daß zumal ob weil da wenn als wie nachdem bevor ehe während obwohl obgleich sodass damit falls sofern soweit wobei indem bis seit seitdem woraufhin weshalb warum wonach wodurch womit',
);
export const ARTICLES = wordSet(
  'der die das den dem des ein eine einen einem einer eines kein keine mein dein sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere mehrere zahlreiche einige viele manche alle beide zwei drei vier fünf sechs sieben acht neun zehn jeder jede diese dieser dieses jener jene',
);
export const PREPOSITIONS = wordSet(
  'am im in an auf aus bei beim mit nach von vom vor zu zum zur über um unter seit während wegen trotz gegen gegenüber durch für ohne per via anlässlich angesichts aufgrund laut gemäß ab bis hinter neben zwischen innerhalb außerhalb statt entgegen bezüglich hinsichtlich seitens namens samt gen ins ans',
);
/** Prepositions that go on with a name: Sprecherin des Rates für Verkehr, vom Verband, aus Lindau. */
export const NOUN_PREPOSITIONS = wordSet('von vom für aus');
export const ADVERBS = wordSet(
  'gestern heute damals später dazu dabei jedoch auch weiter weiterhin ferner zudem außerdem hingegen dagegen wörtlich anschließend bereits nun dann daraufhin zuvor vorher hierzu aber allerdings so noch schon erneut zugleich gleichzeitig unterdessen inzwischen mittlerweile indes indessen schließlich abschließend zunächst anfangs öffentlich offiziell ausdrücklich erst nur sich ihm ihr ihnen uns mir davon darauf daran dafür darüber damit hier dort morgens abends mehrfach einmal immer wieder laut unlängst kürzlich jüngst vorgestern mittags nachmittags doch deshalb daher deswegen somit trotzdem dennoch vielmehr eigentlich offenbar etwa zwar ebenfalls ebenso nämlich sehr sogar selbst lediglich nochmals hinzu hierauf hierbei demgegenüber nachdrücklich deutlich scharf insbesondere besonders daraus darauf hieraus darin hinterher tatsächlich möglicherweise vermutlich wahrscheinlich natürlich bislang bisher seither seitdem endlich überdies obendrein jedenfalls immerhin allein zuletzt mitten stattdessen wörtlich sinngemäß überall nirgends vielleicht gewiss sicher leider jetzt danach derzeit zurzeit ähnlich anders hierfür ansonsten letztlich erstmals derweil währenddessen einerseits andererseits entsprechend folglich insgesamt gegenwärtig zusammen gemeinsam grundsätzlich generell prinzipiell konkret ursprünglich zwischenzeitlich zeitgleich parallel nachträglich umgekehrt zusätzlich ergänzend einleitend eingangs vorerst beispielsweise zumindest seinerseits ihrerseits wiederum kurz gar dagegen gleichwohl nunmehr vorab nebenbei prompt umgehend',
);
/** They join sentences; capital at the start of one, they are no nouns. */
export const CONJUNCTIONS = wordSet('und oder aber denn sondern sowie doch entweder weder');
/** Words before the verb that are no part of its subject: Auch die Ministerin sagte … */
export const LEADERS = wordSet('auch selbst sogar und doch aber denn nur so dann');

/** Nouns that stand between a preposition and the source: nach Angaben der Polizei. */
export const EVIDENCE_NOUNS = wordSet(
  'angaben angabe ansicht meinung auffassung einschätzung aussage aussagen bericht berichten informationen information darstellung worten schätzungen schätzung medienberichten presseberichten medienangaben polizeiangaben berechnungen erkenntnissen überzeugung meldungen meldung behördenangaben augenzeugenberichten zeugenaussagen agenturberichten auskunft mitteilung untersuchungen studie studien umfrage umfragen ministeriumsangaben militärangaben regierungsangaben firmenangaben unternehmensangaben agenturmeldungen zeitungsberichten mitteilungen vorstellungen vorstellung prognosen angaben einschätzungen vermutungen analysen zahlen urteil recherchen beobachtungen ermittlungen ankündigung idee plänen vorwürfen vorwurf eigenangaben eigendarstellung sicht lesart erinnerung rechnung verständnis dafürhalten zeugenangaben augenzeugen experten diplomaten hochrechnungen',
);
/** With nach, these name a source by themselves: nach Medienberichten. */
export const PARTICLES = wordSet(
  'mit an ab auf aus bekannt fest hin hinzu ein zu vor zurück fort nach klar hervor heraus zusammen dar voraus',
);

/** Subjunctives of reported speech, third person; further verbs add -e to their stem. */
export const SUBJUNCTIVES = wordSet(
  'sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe lasse wisse bleibe liege bestehe sehe nehme brauche mache halte finde gelte handle handele führe bringe zeige stelle trage setze glaube hoffe denke erwarte rechne bedeute gehöre fehle laufe reiche spreche verstehe beginne entspreche sorge drohe helfe diene arbeite biete schaffe scheine verfüge enthalte erhalte bekomme plane fordere unterstütze wünsche freue bedauere betrage treffe wirke verliere verlange versuche werfe zahle ziehe steige sinke falle folge frage fühle gewinne hänge kenne koste lebe leide lerne lese löse meine nutze öffne passe rate rufe schließe schreibe sitze suche tue wachse wechsle wohne zwinge ergebe existiere funktioniere verhindere ermögliche verfolge beantrage beabsichtige behalte beruhe bestätige bestreite betreffe betreibe bezahle bleibe brauche danke diskutiere drehe einige entscheide entstehe entwickle ereigne ergreife erlaube erreiche erscheine erschwere erwecke fahre fange flieg fliege fließe fürchte garantiere gefährde gelinge gelange genüge genieße geschehe gestalte gewähre greife habe heiße informiere interessiere investiere kandidiere kaufe kläre klage kommuniziere kritisiere kümmere lade laufe lenke leiste liefere lohne mangle melde messe nähere neige nenne opfere orientiere pflege prüfe reagiere rechtfertige reduziere regiere reise respektiere richte riskiere rücke schade schätze schicke schlage schütze schwäche schweige siege spiele stärke stimme störe stürze teile tausche töte trete trenne übernehme überprüfe überwiege überzeuge umfasse unterliege unterscheide unterzeichne verändere verbessere verbiete verdiene vereinfache verfehle vergesse verhalte verhandle verkaufe verletze vermeide vernachlässige verpflichte verschlechtere verschwinde verstoße verteidige vertrete verursache verwende verweigere verzichte vorliege wähle warte wechsele weiche weigere weise werbe widerspreche wiederhole zerstöre ziele zweifle',
);
/** They may also stand for the plural and for doubt: hätten, würden. */
export const CONDITIONALS = wordSet(
  'würde würden hätte hätten wäre wären könnte könnten müsste müssten sollte sollten dürfte dürften wollten käme kämen gäbe gäben ginge gingen bliebe blieben',
);
/** Of these the ones that carry reported speech on where the plainer form would be that of the indicative. */
export const DOUBTFUL = wordSet(
  'würde würden hätte hätten wäre wären könnten müsste müssten gäbe gäben käme kämen bliebe blieben ginge gingen brächte brächten stünde stünden ständen täte täten wüsste wüssten läge lägen',
);
export const PERFECT_AUXILIARIES = wordSet('hat haben hatte hatten habe hätte');
/** They leave the verb that says what is done to the end: Holm musste am Montag einräumen, … */
export const MODALS = wordSet(
  'will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte durften mag mögen mochte mochten möchte möchten wird werden würde würden ließ ließen lässt lassen',
);
export const PASSIVE_AUXILIARIES = wordSet('wird werden wurde wurden worden ist sind war waren');
/** NP ist der Meinung, dass …; NP kam zu dem Schluss, dass … */
export const OPINION_NOUNS = wordSet(
  'meinung ansicht auffassung überzeugung ergebnis schluss entschluss eindruck standpunkt einschätzung',
);

/** What somebody holds or voices, when a clause with dass says what: Er vertritt die These, dass … */
export const CLAIM_NOUNS = wordSet(
  'these position haltung grundsatz vermutung kritik vorwurf hoffnung befürchtung sorge ausdruck forderung wunsch verdacht zweifel bedauern zuversicht überraschung erwartung behauptung vorschlag',
);

/** How sure or glad somebody is, when a clause with dass says of what: Er zeigte sich überzeugt, dass … */
export const CONVINCED = wordSet(
  'überzeugt sicher zuversichtlich optimistisch besorgt enttäuscht erfreut froh entsetzt',
);

/** The verbs that go with these nouns. */
export const OPINION_VERBS = wordSet(
  'ist sind war waren kam kamen kommt kommen vertritt vertraten vertrat vertreten gelangt gelangte gelangten äußerte äußerten teilt teilen bleibt hat haben zeigt zeigen zeigte zeigten vertreten brachte brachten äußert äußern erhob erhoben bekräftigte bekräftigt',
);

/** Verbs in a finite form that no ending tells. */
export const STRONG_FORMS = wordSet(
  'kam kamen ging gingen zog zogen stand standen sah sahen gab gaben griff griffen blieb blieben trat traten nahm nahmen fand fanden hielt hielten ließ ließen lief liefen begann begannen schlug schlugen warf warfen trug trugen traf trafen bot boten lag lagen saß saßen kann können muss müssen will wollen soll sollen darf dürfen mag mögen sprach sprachen schrieb schrieben rief riefen wies wiesen lud luden fuhr fuhren fiel fielen half halfen verließ verließen verlor verloren gewann gewannen erhielt erhielten bekam bekamen empfand empfanden warb warben zog zogen schloss schlossen riet rieten bat baten stieß stießen brach brachen schien schienen flog flogen floh flohen sank sanken stieg stiegen starb starben trieb trieben schied schieden hob hoben wuchs wuchsen sang sangen dachte hieß hießen wich wichen tat taten litt litten stritt stritten schritt schritten zwang zwangen biss bissen kannte kannten nannte weiß wusste gelang gefiel misslang band banden trank tranken sprang sprangen schuf schufen schwieg schwiegen mied mieden lieh liehen log logen wog wogen goss gossen schoss schossen maß maßen aß aßen las lasen stahl stahlen barg bargen galt galten brannte brannten rannte rannten wandte wandten sandte sandten brachte brachten durfte durften mochte mochten vergaß vergaßen',
);
/** They stand before a strong form as before any other: befand, verbot, entstand, erschien. */
export const VERB_PREFIX =
  /^(?:be|ent|er|miss|ver|zer|wider|über|unter|ab|an|auf|aus|ein|mit|nach|vor|zurück|zusammen|zu|statt|teil|fest|hin|her|um|weg)/u;
/** Words in -t, -te or -ten that are no verbs. */
export const NO_VERBS = wordSet(
  'nicht erst jetzt dort selbst fast meist zuletzt sonst überhaupt gesamt bekannt insgesamt mitunter weit breit leicht direkt recht sofort echt bereit laut nächste letzte erste zweite dritte heute besten ersten letzten nächsten guten alten weiten bislang derart wert spät unbekannt exakt konkret rot hart',
);
