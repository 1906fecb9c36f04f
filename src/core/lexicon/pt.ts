/** Portuguese attributing words. */
import { speechWords } from './speech-words.ts';

const IRREGULAR: Record<string, string> = {
  dizer: 'diz dizem disse disseram dizia diziam|dito',
  pedir: 'pede pedem pediu pediram pedia|pedido',
  desmentir: 'desmente desmentem desmentiu desmentiram|desmentido',
  sugerir: 'sugere sugerem sugeriu sugeriram|sugerido',
  manter: 'mantém mantêm manteve mantiveram|mantido',
  propor: 'propõe propõem propôs propuseram|proposto',
  escrever: 'escreve escrevem escreveu escreveram|escrito',
  concluir: 'conclui concluem concluiu concluíram|concluído',
  prever: 'prevê preveem previu|previsto',
};

function conjugate(lemma: string): { finite: string[]; participles: string[] } {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' ') };
  }
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith('ar'))
    return {
      finite: [`${stem}a`, `${stem}am`, `${stem}ou`, `${stem}aram`, `${stem}ava`, `${stem}avam`],
      participles: [`${stem}ado`],
    };
  const past = lemma.endsWith('er') ? [`${stem}eu`, `${stem}eram`] : [`${stem}iu`, `${stem}iram`];
  return {
    finite: [`${stem}e`, `${stem}em`, ...past, `${stem}ia`, `${stem}iam`],
    participles: [`${stem}ido`],
  };
}

export const PORTUGUESE = speechWords({
  verbs: {
    neutral:
      'dizer informar afirmar declarar contar falar escrever relatar comentar descrever comunicar noticiar indicar referir expressar narrar',
    turn: 'acrescentar completar concluir rebater prosseguir responder perguntar adiantar continuar adicionar resumir precisar replicar',
    institutional: 'anunciar decretar determinar',
    assertive:
      'garantir assegurar sustentar insistir ressaltar destacar frisar reiterar salientar sublinhar enfatizar defender argumentar manter reforçar',
    distancing: 'alegar',
    factive: 'revelar lembrar apontar confirmar observar constatar recordar notar',
    endorsing: 'explicar esclarecer detalhar',
    concessive: 'admitir reconhecer confessar',
    hedged: 'sugerir insinuar prever supor',
    mental: 'pensar estimar julgar avaliar considerar acreditar temer opinar esperar',
    critical: 'desaprovar criticar reprovar acusar denunciar lamentar',
    hostile: 'disparar atacar ameaçar esbravejar',
    disparaging: 'ironizar',
    supportive: 'elogiar enaltecer aplaudir',
    directive: 'pedir cobrar exigir alertar advertir avisar recomendar propor apelar',
    commissive: 'prometer',
    denial: 'negar desmentir rejeitar',
    paralinguistic: 'gritar sussurrar exclamar brincar desabafar suspirar murmurar',
  },
  conjugate,
  auxiliaries: 'tem têm tinha tinham havia teria',
  prepositions: 'segundo,de acordo com,conforme,nas palavras de,na opinião de,na avaliação de,!para',
  that: 'que',
  as: 'como',
  articles:
    'o a os as um uma uns umas seu sua seus suas este esta esse essa vários várias alguns algumas ao dois três quatro',
  pronouns: 'ele ela eles elas este esta eu nós',
  relatives: 'que quem',
  of: 'de do da dos das',
  stops:
    'em no na nos nas num numa ao aos à às com sem por pelo pela para sobre após durante desde até entre contra que quem quando se e mas ou porque como segundo não lhe já enquanto onde perante foi é está tem',
  fillers:
    'ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo também ainda depois então nesta esta assim',
  clitics: 'não se lhe já também ainda nos me depois então',
});
