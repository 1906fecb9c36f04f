/** Spanish attributing words. */
import { speechWords, type Conjugation } from './speech-words.ts';
import { late } from '../words/late.ts';

const IRREGULAR: Record<string, string> = {
  decir: 'dice dicen dijo dijeron decía decían|dicho|diciendo',
  hacer: 'hace hacen hizo hicieron hacía|hecho|haciendo',
  sostener: 'sostiene sostienen sostuvo sostuvieron sostenía|sostenido|sosteniendo',
  mantener: 'mantiene mantienen mantuvo mantuvieron mantenía|mantenido|manteniendo',
  advertir: 'advierte advierten advirtió advirtieron advertía|advertido|advirtiendo',
  sugerir: 'sugiere sugieren sugirió sugirieron|sugerido|sugiriendo',
  desmentir: 'desmiente desmienten desmintió desmintieron|desmentido|desmintiendo',
  pedir: 'pide piden pidió pidieron pedía|pedido|pidiendo',
  negar: 'niega niegan negó negaron negaba|negado|negando',
  recordar: 'recuerda recuerdan recordó recordaron recordaba|recordado|recordando',
  contar: 'cuenta cuentan contó contaron contaba|contado|contando',
  escribir: 'escribe escriben escribió escribieron|escrito|escribiendo',
  reconocer: 'reconoce reconocen reconoció reconocieron reconocía|reconocido|reconociendo',
  proponer: 'propone proponen propuso propusieron|propuesto|proponiendo',
  exponer: 'expone exponen expuso expusieron|expuesto|exponiendo',
  concluir: 'concluye concluyen concluyó concluyeron|concluido|concluyendo',
  predecir: 'predice predijo|predicho|prediciendo',
  prever: 'prevé prevén previó|previsto|previendo',
};

function conjugate(lemma: string): Conjugation {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = '', gerunds = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' '), gerunds: [gerunds] };
  }
  const stem = lemma.slice(0, -2);
  return lemma.endsWith('ar')
    ? {
        finite: [`${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, `${stem}aba`, `${stem}aban`],
        participles: [`${stem}ado`],
        gerunds: [`${stem}ando`],
      }
    : {
        finite: [`${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, `${stem}ía`, `${stem}ían`],
        participles: [`${stem}ido`],
        gerunds: [`${stem}iendo`],
      };
}

export const SPANISH = speechWords({
  lang: 'es',
  verbs: {
    neutral:
      'decir comentar declarar indicar manifestar informar señalar escribir relatar contar expresar detallar narrar describir exponer tuitear hablar hacer+saber dejar+claro',
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
    critical: 'criticar denunciar acusar lamentar reprochar censurar calificar tildar tachar',
    hostile: 'bramar arremeter espetar amenazar',
    directive: 'advertir exigir pedir instar reclamar alertar avisar recomendar proponer',
    commissive: 'prometer',
    denial: 'negar desmentir rechazar',
    paralinguistic: 'susurrar murmurar deslizar mascullar exclamar gritar bromear suspirar ironizar',
    supportive: 'celebrar elogiar aplaudir',
  },
  conjugate,
  auxiliaries: 'ha han había habían haya hubo fue fueron sido',
  prepositions: 'según,de acuerdo con,a juicio de,en palabras de,en opinión de,a decir de,a ojos de,!para',
  that: 'que',
  as: 'como tal según',
  articles:
    'el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa varios varias otro otra otros otras algunos algunas al dos tres cuatro',
  pronouns: 'él ella ellos ellas éste ésta este esta yo nosotros',
  relatives: 'que quien',
  of: 'de del',
  stops:
    'en a al ante con sin por para sobre tras durante desde hasta entre contra hacia que quien cuando si y e pero o u sino porque como según no se le les lo ya mientras donde cuyo tanto ha han había es fue está',
  fillers:
    'ayer hoy lunes martes miércoles jueves viernes sábado domingo también además después luego posteriormente incluso este esta mañana tarde noche así asimismo entonces ahora ahora tarde recientemente finalmente antes',
  clitics: 'no se le les lo la ya también además nos me incluso después luego asimismo así',
  adverbials: 'a al ante en con sobre tras durante desde hasta hacia por en de del entre mediante',
  conjunctions: 'y e pero o aunque',
  views: 'a su juicio,en su opinión,a su entender,a su modo de ver,en sus palabras,según su versión',
  backward: 'así lo,lo,así',
  reads: 'se lee,se puede leer,puede leerse,se podía leer',
  within: 'en',
  infinitive: late.u`^(?!(?:ayer|mujer|lugar|mar|hogar|bar|tercer|primer|par|militar|popular|familiar|particular|nuclear|azar|similar|escolar|solar|pilar)$)\p{L}+(?:ar|er|ir|ír)(?:se|lo|la|los|las|le|les|me|nos)?$`,
  links: 'no de a por con en nunca',
  verbLike: late.u`^\p{Ll}{3,}(?:[aeó]|an|en|ió|aba|ía|aron|ieron|aban|ían)$`,
  participleLike: late.u`^\p{Ll}{2,}[ai]do$`,
  dropsSubject: true,
  passives: 'sido fue fueron es',
  agents: 'por',
});
