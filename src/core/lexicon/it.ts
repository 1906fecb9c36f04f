/** Italian attributing words. */
import { speechWords, type Conjugation } from './speech-words.ts';
import { late } from '../words/late.ts';

const IRREGULAR: Record<string, string> = {
  dire: 'dice dicono disse dissero diceva dicevano|detto|dicendo',
  fare: 'fa fanno fece fecero faceva facevano|fatto|facendo',
  rendere: 'rende rendono rese resero|reso|rendendo',
  scrivere: 'scrive scrivono scrisse|scritto|scrivendo',
  aggiungere: 'aggiunge aggiungono aggiunse|aggiunto|aggiungendo',
  concludere: 'conclude concludono concluse|concluso|concludendo',
  rispondere: 'risponde rispondono rispose risposero|risposto|rispondendo',
  chiedere: 'chiede chiedono chiese chiesero chiedeva|chiesto|chiedendo',
  sostenere: 'sostiene sostengono sostenne sosteneva|sostenuto|sostenendo',
  ritenere: 'ritiene ritengono riteneva|ritenuto|ritenendo',
  ammettere: 'ammette ammettono ammise|ammesso|ammettendo',
  promettere: 'promette promettono promise|promesso|promettendo',
  riconoscere: 'riconosce riconoscono riconobbe|riconosciuto|riconoscendo',
  respingere: 'respinge respingono respinse|respinto|respingendo',
  credere: 'crede credono credeva|creduto|credendo',
  temere: 'teme temono temeva|temuto|temendo',
  ribattere: 'ribatte ribattono ribatté|ribattuto|ribattendo',
  insistere: 'insiste insistono insisteva|insistito|insistendo',
  proporre: 'propone propongono propose|proposto|proponendo',
  rivendicare: 'rivendica rivendicano|rivendicato|rivendicando',
};

function conjugate(lemma: string): Conjugation {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = '', gerunds = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' '), gerunds: [gerunds] };
  }
  const stem = lemma.slice(0, -3);
  if (lemma.endsWith('are'))
    return {
      finite: [`${stem}a`, `${stem}ano`, `${stem}ò`, `${stem}arono`, `${stem}ava`, `${stem}avano`],
      participles: [`${stem}ato`, `${stem}ata`, `${stem}ati`, `${stem}ate`],
      gerunds: [`${stem}ando`],
    };
  return {
    finite: [
      `${stem}isce`,
      `${stem}iscono`,
      `${stem}ì`,
      `${stem}irono`,
      `${stem}iva`,
      `${stem}ivano`,
      `${stem}e`,
      `${stem}ono`,
    ],
    participles: [`${stem}ito`, `${stem}uto`],
    gerunds: [`${stem}endo`],
  };
}

export const ITALIAN = speechWords({
  lang: 'it',
  verbs: {
    neutral:
      'dire comunicare segnalare dichiarare riferire raccontare scrivere parlare commentare descrivere informare indicare esprimere twittare fare+sapere rendere+noto lasciare+intendere',
    turn: 'aggiungere proseguire concludere rispondere replicare ribattere precisare puntualizzare chiedere continuare domandare',
    institutional: 'annunciare decretare stabilire',
    assertive:
      'sottolineare affermare sostenere ribadire insistere assicurare garantire evidenziare rivendicare',
    distancing: 'asserire',
    factive: 'rivelare ricordare confermare rilevare osservare constatare notare svelare',
    endorsing: 'spiegare chiarire illustrare',
    concessive: 'ammettere riconoscere confessare',
    hedged: 'ipotizzare suggerire stimare prevedere',
    mental: 'ritenere credere temere pensare sperare giudicare',
    critical: 'accusare denunciare criticare lamentare definire bollare',
    supportive: 'elogiare lodare difendere applaudire',
    hostile: 'tuonare attaccare sbottare minacciare sbraitare incalzare',
    directive: 'esortare avvertire ammonire invitare proporre',
    commissive: 'promettere',
    denial: 'smentire negare respingere',
    paralinguistic:
      'gridare urlare sussurrare mormorare bisbigliare borbottare esclamare scherzare sospirare esultare sfogare stupire rallegrare',
  },
  conjugate,
  auxiliaries: 'ha hanno aveva avevano abbia è sono era stato stata viene',
  prepositions:
    'secondo,secondo quanto si apprende da,da quanto si apprende da,stando a,a detta di,a giudizio di,ad avviso di,a parere di,!per',
  that: 'che',
  as: 'come quanto',
  articles:
    'il lo la i gli le l’ un uno una un’ del dello della dei degli delle suo sua nostro nostra questo questa altro altra altri altre alcuni alcune due tre quattro',
  pronouns: 'lui lei loro egli ella essi questi costui io noi',
  relatives: 'che',
  of: 'di del dello della dei degli delle dell’ d’',
  offices: 'al alla allo agli ai',
  stops:
    'in a al allo alla ai agli alle nel nella nei nelle con senza per su sul sulla tra fra da dal dalla durante dopo prima che chi quando se e ed ma o perché come secondo all’ nell’ dall’ sull’ non si gli ci lo mentre dove verso contro ha hanno aveva è sono era',
  fillers:
    'ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica poi anche inoltre ancora infine infatti però stamattina stasera così invece ora adesso intanto recentemente tuttavia',
  clitics: 'non si gli le lo la ci vi poi anche inoltre infine però ancora invece così ne però tuttavia',
  adverbials:
    'all’ nell’ dall’ sull’ in a al allo alla ai agli alle nel nella nei nelle con per su sul sulla durante dopo da dal dalla davanti presso di del',
  conjunctions: 'e ed ma poi',
  views: 'a suo avviso,a suo dire,a suo giudizio,a suo parere',
  backward: 'lo,è quanto,è quello che',
  reads: 'si legge,si può leggere,c’ è scritto,è scritto',
  within: 'in nel nello nella nei negli nelle nell’ su sul sulla sui sulle',
  infinitive: late.u`^(?!(?:mare|carcere|militare|mestiere|quartiere|genere|cantiere|popolare|particolare|nucleare|maggiore|familiare|scolare|regolare)$)\p{L}+(?:are|ere|ire|rre|ar|er|ir)(?:si|ne|lo|la|li|le|ci|mi|gli)?$`,
  links: 'di a da non mai',
  verbLike: late.u`^\p{Ll}{3,}(?:[aeòì]|ava|eva|iva|ano|ono|avano|evano)$`,
  participleLike: late.u`^\p{Ll}{2,}(?:[aiu]t|s|st|tt|rt)[oaie]$`,
  dropsSubject: true,
  passives: 'stato stata stati state viene vengono venne',
  agents: 'da dal dalla dai dagli dalle',
});
