/** Italian attributing words. */
import { speechWords } from './speech-words.ts';

const IRREGULAR: Record<string, string> = {
  dire: 'dice dicono disse dissero diceva dicevano|detto',
  scrivere: 'scrive scrivono scrisse|scritto',
  aggiungere: 'aggiunge aggiungono aggiunse|aggiunto',
  concludere: 'conclude concludono concluse|concluso',
  rispondere: 'risponde rispondono rispose risposero|risposto',
  chiedere: 'chiede chiedono chiese chiesero chiedeva|chiesto',
  sostenere: 'sostiene sostengono sostenne sosteneva|sostenuto',
  ritenere: 'ritiene ritengono riteneva|ritenuto',
  ammettere: 'ammette ammettono ammise|ammesso',
  promettere: 'promette promettono promise|promesso',
  riconoscere: 'riconosce riconoscono riconobbe|riconosciuto',
  respingere: 'respinge respingono respinse|respinto',
  credere: 'crede credono credeva|creduto',
  temere: 'teme temono temeva|temuto',
  ribattere: 'ribatte ribattono ribatté|ribattuto',
  insistere: 'insiste insistono insisteva|insistito',
  mettere: '',
  proporre: 'propone propongono propose|proposto',
  rivendicare: 'rivendica rivendicano|rivendicato',
};

function conjugate(lemma: string): { finite: string[]; participles: string[] } {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' ') };
  }
  const stem = lemma.slice(0, -3);
  if (lemma.endsWith('are'))
    return {
      finite: [`${stem}a`, `${stem}ano`, `${stem}ò`, `${stem}arono`, `${stem}ava`, `${stem}avano`],
      participles: [`${stem}ato`, `${stem}ata`],
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
  };
}

export const ITALIAN = speechWords({
  verbs: {
    neutral:
      'dire comunicare segnalare dichiarare riferire raccontare scrivere parlare commentare descrivere informare indicare esprimere twittare',
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
    critical: 'accusare denunciare criticare lamentare',
    hostile: 'tuonare attaccare sbottare minacciare sbraitare incalzare',
    directive: 'esortare avvertire ammonire invitare proporre',
    commissive: 'promettere',
    denial: 'smentire negare respingere',
    paralinguistic:
      'gridare urlare sussurrare mormorare bisbigliare borbottare esclamare scherzare sospirare esultare',
  },
  conjugate,
  auxiliaries: 'ha hanno aveva avevano abbia è',
  prepositions:
    'secondo,stando a,a detta di,a detta del,a detta della,a detta dei,a giudizio di,ad avviso di,!per',
  that: 'che',
  as: 'come',
  articles:
    'il lo la i gli le l’ un uno una un’ del dello della dei degli delle suo sua questo questa alcuni alcune due tre quattro',
  pronouns: 'lui lei loro egli ella essi questi costui io noi',
  relatives: 'che',
  of: 'di del dello della dei degli delle dell’ d’',
  offices: 'al alla allo agli ai',
  stops:
    'in a al allo alla ai agli alle nel nella nei nelle con senza per su sul sulla tra fra da dal dalla durante dopo prima che chi quando se e ed ma o perché come secondo non si gli ci lo mentre dove verso contro ha hanno aveva è sono era',
  fillers:
    'ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica poi anche inoltre ancora infine infatti però stamattina stasera così invece',
  clitics: 'non si gli le lo la ci vi poi anche inoltre infine però ancora invece così ne',
});
