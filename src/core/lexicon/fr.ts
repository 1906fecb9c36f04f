/** French attributing words. */
import { speechWords } from './speech-words.ts';

/** Third person singular and plural of present and past, participle; for verbs that do not end in -er or -ir. */
const IRREGULAR: Record<string, string> = {
  dire: 'dit disent disait disaient dirent|dit dite',
  écrire: 'écrit écrivent écrivait écrivaient écrivit|écrit',
  répondre: 'répond répondent répondait répondaient répondit|répondu',
  soutenir: 'soutient soutiennent soutenait soutenaient soutint|soutenu',
  prétendre: 'prétend prétendent prétendait prétendaient|prétendu',
  poursuivre: 'poursuit poursuivent poursuivait poursuivit|poursuivi',
  conclure: 'conclut concluent concluait|conclu',
  admettre: 'admet admettent admettait admit|admis',
  reconnaître: 'reconnaît reconnaissent reconnaissait reconnut reconnait|reconnu',
  croire: 'croit croient croyait|cru',
  craindre: 'craint craignent craignait craignaient|craint',
  promettre: 'promet promettent promettait promit|promis',
  démentir: 'dément démentent démentait démentit|démenti',
  prévenir: 'prévient préviennent prévenait prévint|prévenu',
  convenir: 'convient conviennent convenait|convenu',
  rappeler: 'rappelle rappellent rappelait rappelaient rappela|rappelé',
  reprendre: 'reprend reprennent reprit|repris',
  surenchérir: 'surenchérit|surenchéri',
};

function conjugate(lemma: string): { finite: string[]; participles: string[] } {
  const listed = IRREGULAR[lemma];
  if (listed !== undefined) {
    const [finite = '', participles = ''] = listed.split('|');
    return { finite: finite.split(' '), participles: participles.split(' ') };
  }
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith('ir'))
    return {
      finite: [`${stem}it`, `${stem}issent`, `${stem}issait`, `${stem}issaient`, `${stem}irent`],
      participles: [`${stem}i`, `${stem}ie`],
    };
  // annoncer: annonçait; asséner: assène
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const grave = stem.replace(/[ée](\P{L}*[b-df-hj-np-tv-z]+)$/u, 'è$1');
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
    participles: [`${stem}é`, `${stem}ée`, `${stem}és`],
  };
}

export const FRENCH = speechWords({
  verbs: {
    neutral:
      'dire déclarer indiquer écrire commenter raconter témoigner décrire communiquer informer signaler confier évoquer mentionner tweeter résumer',
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
    critical: 'accuser critiquer dénoncer déplorer reprocher regretter condamner fustiger pester',
    hostile: 'tonner menacer tacler fulminer',
    disparaging: 'ironiser railler',
    supportive: 'saluer défendre',
    directive: 'avertir réclamer exhorter appeler exiger prévenir recommander alerter conseiller',
    commissive: 'promettre',
    denial: 'réfuter démentir nier rejeter contester',
    paralinguistic:
      'soupirer sourire lancer murmurer crier souffler glisser plaisanter scander exclamer indigner réjouir emporter féliciter inquiéter',
  },
  conjugate,
  auxiliaries: 'a ont avait avaient aura est sont était s’est se sont eut',
  prepositions: 'selon,d’ après,aux yeux de,au dire de,aux dires de,de l’ aveu de,à en croire,!pour',
  that: 'que qu’',
  as: 'comme ainsi',
  articles:
    'le la les l’ un une des du ce cet cette ces son sa ses leur leurs mon ma notre nos votre plusieurs certains certaines deux trois quatre cinq',
  pronouns: 'il elle ils elles on celui-ci celle-ci ceux-ci je nous celui celle',
  relatives: 'qui',
  of: 'de du des d’ à',
  offices: 'au aux à',
  stops:
    'en dans lors sur au aux avec sans sous par pour contre vers chez après avant depuis pendant devant que qu’ qui quand lorsque si et mais ou donc car où dont comme à auprès face via selon hors suite afin ne n’ se s’ lui y pas plus puis alors ce a est ont avait sont',
  fillers:
    'lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui matin soir midi encore aussi également ensuite alors toutefois cependant pourtant notamment déjà même récemment ainsi par exemple au micro mardi',
  clitics:
    'ne n’ lui leur se s’ nous me m’ le la l’ y en pas aussi également ensuite alors encore déjà notamment pourtant toujours d’ailleurs quant cependant toutefois',
});
