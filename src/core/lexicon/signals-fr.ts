/** French wording that stands out. Our own compilation (MIT). */
import type { SignalLists } from './signal-lists.ts';

export const FRENCH_SIGNALS: SignalLists = {
  doubt:
    'soi-disant|prétendu|prétendue|prétendus|prétendues|prétendument|supposé|supposée|supposés|supposées|présumé|présumée|présumés|autoproclamé|autoproclamée|autoproclamés|prétexte|sous prétexte|sous couvert|douteux|douteuse|douteuses|contestable|contestables|infondé|infondée|infondées|sans preuve|théorie du complot|théories du complot|complotiste|complotistes|fumeux|fumeuse',
  epithet:
    'controversé|controversée|controversés|sulfureux|sulfureuse|célèbre pour|notoire|notoires|notoirement|tristement célèbre|emblématique|incontournable|farouche|farouches|fervent|fervente|fervents|virulent|virulente|virulents|inconditionnel|acharné|acharnée|populiste|populistes|extrémiste|extrémistes|ultraconservateur|ultraconservatrice|ultranationaliste|ultralibéral|ultralibérale|extrême droite|extrême gauche|radical|radicale|radicaux|homme fort|dirigeant déchu|déchu|déchue|trublion|enfant terrible|figure de proue|chantre|héraut|pourfendeur|oligarque|oligarques|baron|barons|apparatchik|islamo-gauchiste|bobo|bobos|droitard|gauchiste|gauchistes',
  loaded:
    'scandaleux|scandaleuse|honteux|honteuse|effarant|effarante|choquant|choquante|brutal|brutale|brutalement|brutaux|impitoyable|féroce|féroces|cinglant|cinglante|fracassant|fracassante|explosif|explosive|dramatique|dramatiques|catastrophique|désastreux|désastreuse|calamiteux|chaos|débâcle|fiasco|naufrage|mascarade|farce|cirque|tollé|polémique|tempête|séisme|bombe|coup de tonnerre|coup de force|passage en force|offensive contre|croisade|chasse aux sorcières|lynchage|haine|haineux|colère|fureur|fustige|fustigé|étrille|étrillé|tacle|taclé|pilonne|dézingue|s’emporte|fulmine|s’insurge|vitupère|martèle|déferlante|vague migratoire|submersion|invasion|assaut|cauchemar|folie|absurde|ridicule|grotesque|cynique|cynisme|hypocrite|hypocrisie|humiliation|humilié|camouflet|gifle|revers|reculade|volte-face|rétropédalage|matraquage|matraque|racket|prise d’otages|pris en otage|courageux|courageuse|héroïque|historique|triomphal|triomphale|brillant|brillante|sans précédent|inédit',
  booster:
    'évidemment|bien sûr|bien entendu|naturellement|manifestement|clairement|incontestablement|indéniablement|sans aucun doute|sans conteste|certes|en réalité|de fait|étonnamment|curieusement|ironie du sort|malheureusement|hélas|heureusement|fort heureusement|totalement|absolument|complètement|extrêmement|massivement|tout simplement|une fois de plus|encore une fois|enfin|à peine|rien de moins',
  hedge:
    'apparemment|visiblement|vraisemblablement|probablement|semble-t-il|serait|seraient|aurait|auraient|dit-on|selon certains|selon plusieurs médias|selon des rumeurs|rumeurs|spéculations|considéré comme|considérée comme|perçu comme|réputé|certains estiment|beaucoup pensent|il se dit que',
  harm: 'tué|tués|tuée|tuées|blessé|blessés|blessée|blessées|abattu|abattus|frappé|frappés|agressé|agressée|bombardé|bombardée|bombardés|torturé|torturés|assassiné|assassinés|exécuté|exécutés|expulsé|expulsés|arrêté|arrêtés|interpellé|interpellés|licencié|licenciés|détruit|détruite|détruits|évacué|évacués|violé|violée|renversé|battu|battus',
  nominal:
    'des heurts ont éclaté|heurts ont éclaté|des coups de feu ont éclaté|ont perdu la vie|a perdu la vie|ont trouvé la mort|a trouvé la mort|dommages collatéraux|bavure|bavures|des erreurs ont été commises',
  groups:
    'politiques|Français|étrangers|immigrés|migrants|réfugiés|musulmans|chrétiens|juifs|experts|scientifiques|économistes|critiques|observateurs|journalistes|médias|femmes|hommes|gens|citoyens|électeurs|parents|enseignants|pays|gouvernements|partis|élites|jeunes|patrons|syndicats|agriculteurs|Russes|Américains|Allemands|Européens|Occidentaux',
  unnamed: [
    [
      'unnamed-anonymity',
      "sous couvert d’anonymat|sous couvert d'anonymat|sous le couvert de l’anonymat|sous condition d’anonymat|souhaite rester anonyme|requis l’anonymat|qui a requis l’anonymat|préfère rester anonyme",
    ],
    [
      'unnamed-familiar',
      'proche du dossier|proches du dossier|proche de l’enquête|proche du président|au fait du dossier|dans l’entourage|l’entourage du|son entourage',
    ],
    [
      'unnamed-source',
      'une source|des sources|selon nos sources|de source|plusieurs sources|sources concordantes|de bonne source',
    ],
    [
      'unnamed-official',
      'source gouvernementale|sources gouvernementales|source policière|sources policières|source judiciaire|source diplomatique|sources diplomatiques|un haut responsable|des responsables|un responsable',
    ],
    [
      'unnamed-crowd',
      'les critiques|certains observateurs|les observateurs|des experts|certains experts|ses détracteurs|les détracteurs',
    ],
  ],
  sets: [
    ['kyiv', 'Kiev|Kyïv|Kyiv'],
    ['government-word', 'régime|junte'],
    ['war-word', 'opération spéciale|opération militaire spéciale|invasion|guerre d’agression'],
    [
      'fighter-word',
      'terroriste|terroristes|rebelles|rebelle|insurgés|miliciens|combattants|séparatistes|djihadistes|résistants',
    ],
    ['migrant-word', 'clandestins|sans-papiers|migrants|réfugiés|exilés|illégaux|demandeurs d’asile'],
    [
      'climate-word',
      'crise climatique|urgence climatique|catastrophe climatique|climatosceptique|climatosceptiques',
    ],
    ['protest-word', 'casseurs|émeutiers|zadistes|militants|manifestants|black blocs|écoterroristes'],
  ],
  euphemism:
    'dommages collatéraux|plan social|plan de sauvegarde de l’emploi|frappe chirurgicale|frappes chirurgicales|croissance négative|restructuration|dégraissage|éloignement|mise à l’écart|opération de maintien de l’ordre|variable d’ajustement|reconduite à la frontière',
  superlatives:
    'plus fervents|plus farouches|plus fidèles|plus proches|plus virulents|plus ardents|plus sévères|plus grands|plus fervent|plus farouche|plus fidèle|plus proche',
  relations:
    'critiques?|soutiens?|alliés?|opposants?|défenseurs?|ennemis?|rivaux|rival|partisans?|amis?|détracteurs?|adversaires?|promoteurs?',
  all: 'tous les|toutes les|tous|aucun|aucune|personne|toujours|jamais|chaque',
  tag: 'non|n’est-ce pas',
  plain: 'argumenter|soutenir|accuser|reprocher|critiquer|condamner|contester|protester|objecter',
};
