/** French attributing words. */
import { speechWords, type Conjugation } from './speech-words.ts';
import { late } from '../words/late.ts';

/** acheter, achète */
const GRAVE = late.u`[ée](\P{L}*[b-df-hj-np-tv-z]+)$`;

/** Third person singular and plural of present and past | participle | present participle; for verbs that do not end in -er or -ir. */
const IRREGULAR: Record<string, string> = {
  dire: 'dit disent disait disaient dirent|dit dite|disant',
  faire: 'fait font faisait faisaient fit firent|fait|faisant',
  écrire: 'écrit écrivent écrivait écrivaient écrivit|écrit|écrivant',
  répondre: 'répond répondent répondait répondaient répondit|répondu|répondant',
  soutenir: 'soutient soutiennent soutenait soutenaient soutint|soutenu|soutenant',
  prétendre: 'prétend prétendent prétendait prétendaient|prétendu|prétendant',
  poursuivre: 'poursuit poursuivent poursuivait poursuivit|poursuivi|poursuivant',
  conclure: 'conclut concluent concluait|conclu|concluant',
  admettre: 'admet admettent admettait admit|admis|admettant',
  reconnaître: 'reconnaît reconnaissent reconnaissait reconnut reconnait|reconnu|reconnaissant',
  croire: 'croit croient croyait|cru|croyant',
  craindre: 'craint craignent craignait craignaient|craint|craignant',
  promettre: 'promet promettent promettait promit|promis|promettant',
  démentir: 'dément démentent démentait démentit|démenti|démentant',
  prévenir: 'prévient préviennent prévenait prévint|prévenu|prévenant',
  convenir: 'convient conviennent convenait|convenu|convenant',
  rappeler: 'rappelle rappellent rappelait rappelaient rappela|rappelé|rappelant',
  reprendre: 'reprend reprennent reprit|repris|reprenant',
  surenchérir: 'surenchérit|surenchéri|surenchérissant',
  plaindre: 'plaint plaignent plaignait plaignaient plaignit|plaint plainte plaints plaintes|plaignant',
  défendre: 'défend défendent défendait défendaient défendit|défendu défendue|défendant',
  convaincre: '|convaincu convaincue|',
};

function conjugate(lemma: string): Conjugation {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = '', gerunds = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' '), gerunds: [gerunds] };
  }
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith('ir'))
    return {
      finite: [`${stem}it`, `${stem}issent`, `${stem}issait`, `${stem}issaient`, `${stem}irent`],
      participles: [`${stem}i`, `${stem}ie`, `${stem}is`, `${stem}ies`],
      gerunds: [`${stem}issant`],
    };
  // annoncer: annonçait; asséner: assène
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const grave = stem.replace(GRAVE(), 'è$1');
  return {
    finite: [
      `${stem}e`,
      `${stem}ent`,
      `${grave}e`,
      `${grave}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${stem}èrent`,
    ],
    participles: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
    gerunds: [`${soft}ant`],
  };
}

export const FRENCH = speechWords({
  lang: 'fr',
  verbs: {
    neutral:
      'dire déclarer indiquer écrire commenter raconter parler témoigner décrire communiquer informer signaler confier évoquer mentionner tweeter résumer faire+savoir faire+valoir laisser+entendre',
    turn: 'ajouter demander répondre rétorquer répliquer conclure poursuivre préciser enchaîner compléter reprendre interroger continuer surenchérir renchérir réagir',
    institutional: 'annoncer trancher ordonner proclamer',
    assertive:
      'affirmer assurer soutenir attester arguer insister marteler plaider certifier jurer clamer revendiquer',
    distancing: 'alléguer prétendre',
    factive:
      'révéler constater relever remarquer souligner confirmer rappeler noter observer dévoiler pointer',
    endorsing: 'expliquer détailler développer argumenter analyser',
    concessive: 'admettre avouer concéder reconnaître convenir',
    hedged: 'suggérer insinuer supposer présumer prédire',
    mental: 'considérer croire craindre souhaiter estimer juger penser espérer redouter',
    critical:
      'accuser critiquer dénoncer déplorer reprocher regretter condamner fustiger pester plaindre qualifier',
    hostile: 'tonner menacer tacler fulminer',
    disparaging: 'ironiser railler',
    supportive: 'saluer défendre',
    directive: 'avertir réclamer exhorter appeler exiger prévenir recommander alerter conseiller',
    commissive: 'promettre',
    denial: 'réfuter démentir nier rejeter contester',
    paralinguistic:
      'soupirer sourire lancer murmurer crier souffler glisser plaisanter scander exclamer indigner réjouir emporter féliciter inquiéter agacer étonner insurger offusquer alarmer enthousiasmer amuser désoler impatienter lamenter agiter marteler',
  },
  conjugate,
  auxiliaries: 'a ont avait avaient aura est sont était s’est se s’ sont eut',
  prepositions: 'selon,d’ après,aux yeux de,au dire de,aux dires de,de l’ aveu de,à en croire,!pour',
  that: 'que qu’',
  as: 'comme ainsi',
  articles:
    'le la les l’ un une des du ce cet cette ces son sa ses leur leurs mon ma notre nos votre plusieurs certains certaines autre autres deux trois quatre cinq',
  pronouns: 'il elle ils elles on celui-ci celle-ci ceux-ci je nous celui celle',
  relatives: 'qui',
  of: 'de du des d’ à',
  offices: 'au aux à',
  stops:
    'en dans lors sur au aux avec sans sous par pour contre vers chez après avant depuis pendant devant que qu’ qui quand lorsque si et mais ou donc car où dont comme à auprès face via selon hors suite afin ne n’ se s’ lui y pas plus puis alors ce a est ont avait sont',
  fillers:
    'lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui matin soir midi encore aussi également ensuite alors toutefois cependant pourtant notamment déjà même récemment ainsi désormais aujourd’hui maintenant enfin aussitôt',
  clitics:
    'ne n’ lui leur se s’ nous me m’ le la l’ y en pas aussi également ensuite alors encore déjà notamment pourtant toujours d’ailleurs quant cependant toutefois',
  adverbials:
    'à au aux devant dans en lors sur après avant depuis pendant chez auprès avec via par sous face dès vers du',
  conjunctions: 'et mais puis',
  views: 'à ses yeux,à leurs yeux,à son avis,à leur avis,de son propre aveu,à son sens',
  backward: 'c’ est ce que,c’ est ce qu’,c’ est ce',
  reads: 'peut-on lire,lit-on,on peut lire,on lit,est-il écrit,il est écrit',
  within: 'dans sur en',
  infinitive: late.u`^(?!(?:papier|hiver|fer|mer|hier|janvier|février|fier|premier|dernier|quartier|métier|chantier|avenir|soir|espoir|plaisir|désir|souvenir|dossier|maire|affaire)$)\p{L}*(?:er|ir|être|[^v]aire|dire|lire|crire|ndre|ttre|uire|ivre|oire|ître|rdre|oudre)$`,
  links: 'ne n’ pas de d’ à se s’ m’ y en plus jamais rien',
  verbLike: late.u`^\p{Ll}{2,}(?:[edt]|it|ait|a|ent)$`,
  participleLike: late.u`^\p{Ll}{2,}(?:[éiu]|ée|és|ie|is|ue|it|int)$`,
  passives: 'été est sont était',
  agents: 'par',
});
