/** Spanish attributing words. */
import { speechWords } from './speech-words.ts';

const IRREGULAR: Record<string, string> = {
  decir: 'dice dicen dijo dijeron decía decían|dicho',
  sostener: 'sostiene sostienen sostuvo sostuvieron sostenía|sostenido',
  mantener: 'mantiene mantienen mantuvo mantuvieron mantenía|mantenido',
  advertir: 'advierte advierten advirtió advirtieron advertía|advertido',
  sugerir: 'sugiere sugieren sugirió sugirieron|sugerido',
  desmentir: 'desmiente desmienten desmintió desmintieron|desmentido',
  pedir: 'pide piden pidió pidieron pedía|pedido',
  negar: 'niega niegan negó negaron negaba|negado',
  recordar: 'recuerda recuerdan recordó recordaron recordaba|recordado',
  contar: 'cuenta cuentan contó contaron contaba|contado',
  escribir: 'escribe escriben escribió escribieron|escrito',
  reconocer: 'reconoce reconocen reconoció reconocieron reconocía|reconocido',
  proponer: 'propone proponen propuso propusieron|propuesto',
  exponer: 'expone exponen expuso expusieron|expuesto',
  concluir: 'concluye concluyen concluyó concluyeron|concluido',
  predecir: 'predice predijo|predicho',
  prever: 'prevé prevén previó|previsto',
};

function conjugate(lemma: string): { finite: string[]; participles: string[] } {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' ') };
  }
  const stem = lemma.slice(0, -2);
  return lemma.endsWith('ar')
    ? {
        finite: [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}aban`],
        participles: [`${stem}ado`],
      }
    : {
        finite: [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ía`, `${stem}ían`],
        participles: [`${stem}ido`],
      };
}

export const SPANISH = speechWords({
  verbs: {
    neutral:
      'decir comentar declarar indicar manifestar informar señalar escribir relatar contar expresar detallar narrar describir exponer tuitear',
    turn: 'puntualizar precisar añadir agregar apuntar responder replicar preguntar concluir proseguir continuar contestar zanjar apostillar matizar',
    institutional: 'anunciar comunicar decretar dictaminar',
    assertive:
      'asegurar aseverar recalcar subrayar enfatizar afirmar sostener insistir destacar mantener defender argumentar reiterar garantizar remarcar resaltar',
    distancing: 'alegar',
    factive: 'revelar recordar confirmar constatar observar desvelar',
    endorsing: 'explicar aclarar',
    concessive: 'admitir reconocer confesar',
    hedged: 'sugerir insinuar estimar predecir prever',
    mental: 'opinar considerar creer temer pensar esperar',
    critical: 'criticar denunciar acusar lamentar reprochar censurar',
    hostile: 'bramar arremeter espetar amenazar',
    directive: 'advertir exigir pedir instar reclamar alertar avisar recomendar proponer',
    commissive: 'prometer',
    denial: 'negar desmentir rechazar',
    paralinguistic: 'susurrar murmurar mascullar exclamar gritar bromear suspirar ironizar',
  },
  conjugate,
  auxiliaries: 'ha han había habían haya hubo',
  prepositions: 'según,de acuerdo con,a juicio de,en palabras de,en opinión de,a decir de,!para',
  that: 'que',
  as: 'como tal',
  articles:
    'el la los las un una unos unas su sus este esta estos estas ese esa varios varias algunos algunas al dos tres cuatro',
  pronouns: 'él ella ellos ellas éste ésta este esta yo nosotros quien',
  relatives: 'que quien',
  of: 'de del',
  stops:
    'en a al ante con sin por para sobre tras durante desde hasta entre contra hacia que quien cuando si y e pero o u sino porque como según no se le les lo ya mientras donde cuyo tanto ha han había es fue está',
  fillers:
    'ayer hoy lunes martes miércoles jueves viernes sábado domingo también además después luego posteriormente incluso este esta mañana tarde noche así asimismo entonces',
  clitics: 'no se le les lo la ya también además nos me incluso después luego asimismo así',
});
