/** Portuguese attributing words. */
import { speechWords, type Conjugation } from './speech-words.ts';
import { late } from '../words/late.ts';

const IRREGULAR: Record<string, string> = {
  dizer: 'diz dizem disse disseram dizia diziam|dito|dizendo',
  pedir: 'pede pedem pediu pediram pedia|pedido|pedindo',
  desmentir: 'desmente desmentem desmentiu desmentiram|desmentido|desmentindo',
  sugerir: 'sugere sugerem sugeriu sugeriram|sugerido|sugerindo',
  manter: 'mantém mantêm manteve mantiveram|mantido|mantendo',
  propor: 'propõe propõem propôs propuseram|proposto|propondo',
  escrever: 'escreve escrevem escreveu escreveram|escrito|escrevendo',
  concluir: 'conclui concluem concluiu concluíram|concluído|concluindo',
  prever: 'prevê preveem previu|previsto|prevendo',
};

function conjugate(lemma: string): Conjugation {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = '', gerunds = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' '), gerunds: [gerunds] };
  }
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith('ar'))
    return {
      finite: [`${stem}a`, `${stem}am`, `${stem}ou`, `${stem}aram`, `${stem}ava`, `${stem}avam`],
      participles: [`${stem}ado`],
      gerunds: [`${stem}ando`],
    };
  const past = lemma.endsWith('er') ? [`${stem}eu`, `${stem}eram`] : [`${stem}iu`, `${stem}iram`];
  return {
    finite: [`${stem}e`, `${stem}em`, ...past, `${stem}ia`, `${stem}iam`],
    participles: [`${stem}ido`],
    gerunds: [`${lemma.slice(0, -1)}ndo`],
  };
}

export const PORTUGUESE = speechWords({
  lang: 'pt',
  verbs: {
    neutral:
      'dizer informar afirmar declarar contar falar escrever relatar comentar descrever comunicar noticiar indicar referir expressar narrar deixar+claro',
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
    critical: 'desaprovar criticar reprovar acusar denunciar lamentar classificar chamar',
    hostile: 'disparar atacar ameaçar esbravejar',
    disparaging: 'ironizar',
    supportive: 'elogiar enaltecer aplaudir celebrar comemorar',
    directive: 'pedir cobrar exigir alertar advertir avisar recomendar propor apelar',
    commissive: 'prometer',
    denial: 'negar desmentir rejeitar',
    paralinguistic: 'gritar sussurrar exclamar brincar desabafar suspirar murmurar',
  },
  conjugate,
  auxiliaries: 'tem têm tinha tinham havia teria foi foram sido',
  prepositions: 'segundo,de acordo com,conforme,nas palavras de,na opinião de,na avaliação de,!para',
  that: 'que',
  as: 'como segundo conforme',
  articles:
    'o a os as um uma uns umas seu sua seus suas nosso nossa este esta esse essa vários várias alguns algumas outro outra outros outras ao dois três quatro',
  pronouns: 'ele ela eles elas este esta eu nós',
  relatives: 'que quem',
  of: 'de do da dos das',
  stops:
    'em no na nos nas num numa ao aos à às com sem por pelo pela para sobre após durante desde até entre contra que quem quando se e mas ou porque como segundo não lhe já enquanto onde perante foi é está tem',
  fillers:
    'já ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo também ainda depois então nesta esta assim agora recentemente depois porém',
  clitics: 'não se lhe já também ainda nos me depois então',
  adverbials:
    'à ao aos às em no na nos nas num numa com sobre após durante desde até ante perante diante por pelo pela de do da',
  conjunctions: 'e mas ou porém',
  views:
    'a seu ver,na sua opinião,na sua avaliação,na opinião *dele,na opinião *dela,na avaliação *dele,na avaliação dela,nas suas palavras',
  backward: 'é o que,foi o que',
  reads: 'lê-se,lia-se,pode-se ler,está escrito',
  within: 'em no na nos nas num numa',
  infinitive: late.u`^(?!(?:mulher|lugar|mar|par|lar|bar|militar|popular|familiar|particular|nuclear|azar|similar|escolar|qualquer)$)\p{L}+(?:ar|er|ir|pôr|por)(?:-(?:se|lo|la|los|las|lhe|lhes|me|nos))?$`,
  links: 'não de a se nunca',
  verbLike: late.u`^\p{Ll}{3,}(?:[ae]|ou|eu|iu|ava|ia|am|em|i|aram|eram|iram|avam)$`,
  participleLike: late.u`^\p{Ll}{2,}[ai]do$`,
  dropsSubject: true,
  passives: 'sido foi foram é',
  agents: 'por pelo pela pelos pelas',
});
