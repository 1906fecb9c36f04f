/** German wording that stands out. Our own compilation (MIT). */
import type { SignalLists } from './signal-lists.ts';

export const GERMAN_SIGNALS: SignalLists = {
  doubt:
    'sogenannte|sogenannten|sogenannter|sogenanntes|so genannte|angeblich|angebliche|angeblichen|angeblicher|vermeintlich|vermeintliche|vermeintlichen|vermeintlicher|mutmaßlich|mutmaßliche|mutmaßlichen|selbsternannt|selbsternannte|selbsternannten|selbsternannter|vorgeblich|vorgebliche|fragwürdig|fragwürdige|fragwürdigen|zweifelhaft|zweifelhafte|dubios|dubiose|dubiosen|unbelegt|unbelegte|haltlos|haltlose|Verschwörungstheorie|Verschwörungstheorien|unter dem Vorwand|Vorwand',
  epithet:
    'umstritten|umstrittene|umstrittenen|umstrittener|berüchtigt|berüchtigte|berüchtigten|bekanntlich|legendär|legendäre|legendären|glühend|glühende|glühender|eingefleischt|eingefleischte|überzeugt|Hardliner|Scharfmacher|Populist|Populisten|populistisch|populistische|Autokrat|Machthaber|Strippenzieher|Strahlemann|Hoffnungsträger|Shootingstar|Urgestein|Querulant|Hetzer|Extremist|Extremisten|radikal|radikale|radikalen|rechtsextrem|rechtsextreme|rechtsextremen|rechtspopulistisch|rechtspopulistische|rechtspopulistischen|linksextrem|linksextreme|linksradikal|ultrakonservativ|ultrakonservative|erzkonservativ|erzkonservative|schillernd|schillernde|glücklos|glücklose|angeschlagen|angeschlagene|angezählt|in Ungnade',
  loaded:
    'skandalös|skandalöse|schamlos|dreist|dreiste|brutal|brutale|brutalen|rücksichtslos|gnadenlos|unerbittlich|verheerend|verheerende|verheerenden|katastrophal|katastrophale|dramatisch|dramatische|dramatischen|erschreckend|erschütternd|schockierend|schockierende|unfassbar|unerhört|empörend|Empörung|Wut|Zorn|Hass|Hetze|hetzt|Chaos|Debakel|Desaster|Fiasko|Farce|Zirkus|Posse|Schlammschlacht|Hexenjagd|Kampagne|Kehrtwende|Eklat|Paukenschlag|Sensation|sensationell|historisch|historische|beispiellos|beispiellose|wettert|wetterte|poltert|polterte|giftet|schimpft|schimpfte|tobt|tobte|ätzt|Attacke|attackiert|attackierte|Breitseite|Rundumschlag|Flüchtlingswelle|Asylflut|Flut|Lawine|Ansturm|explodieren|explodiert|Kostenexplosion|Horror|Albtraum|Wahnsinn|Irrsinn|absurd|absurde|lächerlich|grotesk|zynisch|zynische|heuchlerisch|Heuchelei|peinlich|peinliche|Blamage|blamiert|Machtkampf|Machtspiel|Zwangsabgabe|Zensur|Verbotspartei|einknicken|knickt ein|eingeknickt|mutig|mutige|heldenhaft|triumphal|brillant|glanzvoll',
  booster:
    'natürlich|selbstverständlich|offensichtlich|offenkundig|zweifellos|zweifelsohne|eindeutig|unbestreitbar|tatsächlich|freilich|ausgerechnet|immerhin|bezeichnenderweise|erstaunlicherweise|überraschenderweise|leider|bedauerlicherweise|glücklicherweise|zum Glück|völlig|absolut|total|komplett|extrem|massiv|massive|massiven|wieder einmal|schon wieder|einmal mehr|endlich|lediglich|bloß',
  hedge:
    'offenbar|anscheinend|scheinbar|wohl|vermutlich|mutmaßlich|möglicherweise|womöglich|angeblich|dem Vernehmen nach|Medienberichten zufolge|gilt als|gelten als|galt als|soll angeblich|Spekulationen|Gerüchte|Gerüchten zufolge|heißt es|so heißt es|Kritiker sagen|Beobachter meinen|viele glauben|es heißt',
  harm: 'getötet|erschossen|verletzt|angegriffen|bombardiert|beschossen|misshandelt|gefoltert|ermordet|hingerichtet|vertrieben|abgeschoben|festgenommen|verhaftet|entlassen|gekündigt|zerstört|geräumt|niedergeschlagen|verprügelt|vergewaltigt|überfahren|geschlagen|verschleppt',
  nominal:
    'kam zu Zusammenstößen|kam es zu Zusammenstößen|kam es zu Ausschreitungen|kam ums Leben|kamen ums Leben|Schüsse fielen|fielen Schüsse|es wurden Fehler gemacht|Kollateralschaden|Kollateralschäden|Polizeischüsse',
  groups:
    'Politiker|Deutschen|Deutsche|Ausländer|Flüchtlinge|Migranten|Muslime|Christen|Juden|Experten|Wissenschaftler|Ökonomen|Kritiker|Beobachter|Journalisten|Medien|Frauen|Männer|Menschen|Bürger|Wähler|Eltern|Lehrer|Länder|Staaten|Parteien|Linken|Rechten|Grünen|Russen|Amerikaner|Briten|Franzosen|Juristen|Ärzte|Bauern',
  unnamed: [
    [
      'unnamed-anonymity',
      'anonym bleiben|nicht namentlich genannt|nicht genannt werden|namentlich nicht genannt|der nicht genannt werden will|die nicht genannt werden will',
    ],
    [
      'unnamed-familiar',
      'mit der Sache vertraut|mit der Angelegenheit vertraut|mit den Vorgängen vertraut|mit dem Vorgang vertraut|aus dem Umfeld|im Umfeld',
    ],
    [
      'unnamed-source',
      'Insider|Informanten|gut unterrichteten Kreisen|aus Kreisen|eine Quelle|Quellen zufolge',
    ],
    [
      'unnamed-official',
      'Regierungskreise|Regierungskreisen|Sicherheitskreise|Sicherheitskreisen|Parteikreise|Parteikreisen|Koalitionskreise|Koalitionskreisen|Branchenkreise|Branchenkreisen|Justizkreisen|Ermittlerkreisen|Unternehmenskreisen|Finanzkreisen|ein ranghoher|hochrangige',
    ],
    ['unnamed-crowd', 'Kritiker|Beobachter|Skeptiker|manche Experten|viele Experten'],
  ],
  sets: [
    ['kyiv', 'Kiew|Kyjiw'],
    ['government-word', 'Regime|Junta|Machthaber'],
    ['war-word', 'Spezialoperation|Überfall|Angriffskrieg|Invasion'],
    [
      'fighter-word',
      'Terrorist|Terroristen|Rebellen|Aufständische|Aufständischen|Milizen|Separatisten|Extremisten|Freiheitskämpfer|Dschihadisten',
    ],
    [
      'migrant-word',
      'Flüchtlinge|Geflüchtete|Geflüchteten|Asylbewerber|Asylanten|Schutzsuchende|Illegale|Wirtschaftsflüchtlinge',
    ],
    ['climate-word', 'Klimakrise|Klimakatastrophe|Klimawandel|Klimahysterie|Klimaleugner|Klimaskeptiker'],
    ['protest-word', 'Chaoten|Randalierer|Krawallmacher|Mob|Klimakleber|Aktivisten|Demonstranten'],
  ],
  euphemism:
    'Kollateralschaden|Kollateralschäden|freigesetzt|Freisetzung|Personalabbau|Umstrukturierung|Rückführung|Rückführungen|Sondervermögen|Nullwachstum|Minuswachstum|robustes Mandat|Luftschlag|gezielte Tötung|verschlankt|Preisanpassung|Entsorgungspark',
  superlatives:
    'schärfsten|treuesten|engsten|lautesten|härtesten|größten|erbittertsten|prominentesten|wichtigsten|stärksten|eifrigsten|führenden|bekanntesten',
  relations:
    'Kritiker|Kritikerinnen|Unterstützer|Verbündeten|Gegner|Verteidiger|Feinde|Rivalen|Fürsprecher|Freunde|Befürworter|Anhänger|Weggefährten|Widersacher',
  all: 'alle|sämtliche|jeder|jede|kein|keine|niemand|immer|nie',
  tag: 'oder|nicht wahr',
  plain:
    'argumentieren|beschuldigen|vorwerfen|kritisieren|verurteilen|widersprechen|ablehnen|beanstanden|protestieren|bezweifeln|entschuldigen',
};
