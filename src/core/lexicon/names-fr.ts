/** French words for persons and bodies. Our own compilation. */
import type { NameList } from './name-list.ts';

export const FRENCH_NAMES: NameList = {
  he: 'il lui celui-ci ce dernier',
  she: 'elle celle-ci cette dernière',
  they: 'ils elles eux ceux-ci',
  ambiguous: '',
  it: 'on',
  first: 'je nous moi j',
  titlesMale: 'm monsieur mr roi prince duc comte père frère sir lord abbé',
  titlesFemale: 'mme madame mlle mademoiselle reine princesse duchesse comtesse sœur dame lady',
  titles:
    'me maître dr docteur pr professeur général colonel capitaine amiral commandant cardinal mgr monseigneur pape',
  roles:
    'pdg dg maire ministre député élu chef porte-parole responsable secrétaire adjoint juge avocate capitaine commissaire capitaine pilote médecin professeur guide architecte artiste poète journaliste économiste politologue sociologue glaciologue scientifique biologiste chimiste spécialiste cadre membre maître élève témoin syndicaliste diplomate',
  rolesMale:
    'préfet président premier vice-président directeur conseiller sénateur député gouverneur ambassadeur procureur avocat chercheur historien physicien entraîneur joueur gardien buteur acteur chanteur écrivain romancier auteur réalisateur metteur éditeur fondateur patron entrepreneur agriculteur boulanger pêcheur marin délégué commandant général colonel roi prince pape évêque cardinal curé père fils frère mari homme garçon oncle étudiant voisin habitant riverain client accusé prévenu suspect candidat dirigeant musicien peintre instituteur infirmier policier gendarme pompier',
  rolesFemale:
    'préfète présidente première vice-présidente directrice conseillère sénatrice députée gouverneure ambassadrice procureure avocate chercheuse historienne physicienne entraîneuse joueuse actrice comédienne chanteuse écrivaine romancière autrice réalisatrice éditrice fondatrice patronne agricultrice boulangère déléguée reine princesse mère fille sœur épouse femme tante étudiante voisine habitante riveraine cliente accusée prévenue candidate dirigeante musicienne peintre institutrice infirmière policière adjointe élue',
  offices:
    'président présidente ministre procureur procureure juge préfet préfète maire directeur directrice porte-parole premier première secrétaire gouverneur gouverneure ambassadeur ambassadrice pape roi reine prince princesse chef patron patronne commissaire général colonel avocat avocate rapporteur rapporteure conseiller conseillère médecin sénateur sénatrice',
  roleModifiers: 'ancien ancienne ex- premier première vice- actuel actuelle nouveau nouvelle futur future',
  groups:
    'syndicats experts chercheurs scientifiques habitants riverains témoins opposants partisans critiques élus députés sénateurs ministres avocats enquêteurs policiers diplomates responsables analystes observateurs économistes parents élèves étudiants enseignants médecins agriculteurs ouvriers salariés grévistes manifestants militants électeurs supporters joueurs autorités pays nations médias proches familles victimes associations sources certains plusieurs beaucoup cheminots marins pêcheurs organisateurs secouristes conseillers conseillères agents juges maires patrons leaders auteurs usagers clients',
  organisations:
    'gouvernement ministère mairie préfecture parquet tribunal cour conseil assemblée sénat parlement commission comité parti syndicat fédération association organisation institut université école hôpital église police gendarmerie armée banque entreprise société groupe compagnie direction opposition majorité journal quotidien hebdomadaire magazine agence chaîne radio rapport étude enquête communiqué élysée matignon quai kremlin fondation ong club équipe fédération observatoire office défense accusation justice ambassade présidence rédaction métropole région département',
  companies:
    'entreprise société groupe compagnie constructeur banque chaîne journal quotidien club parti syndicat association institut université ministère tribunal commission agence',
  unnamed:
    'source sources responsable proche témoin personne quelqu homme femme porte-parole interlocuteur anonyme',
  definite: "le la les l l' l’ ce cet cette ces",
  indefinite: 'un une des',
  other: 'autre autres second seconde',
  quantifiers:
    'certains certaines plusieurs beaucoup quelques tous toutes deux trois quatre cinq nombreux nombreuses la-plupart des les',
  possessives: 'son sa ses leur leurs mon ma notre votre',
  boundaries:
    "d de du des d' d’ à au aux pour par chez dans en sur sous avec contre qui que dont où et ou lors après avant",
  conjunctions: 'et',
  openers:
    'le la les l un une des de du il elle ils elles on nous je ce cet cette ces son sa ses leur mais et ou donc or ni car si quand lorsque comme après avant depuis pendant selon pour dans en sur sous avec sans contre par chez à au aux alors aussi ainsi puis enfin hier aujourd demain ici là où qui que quoi pourquoi comment lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril mai juin juillet août septembre octobre novembre décembre interrogé interrogée face malgré pourtant cependant toutefois lui tout tous toutes plusieurs certains deux trois qu d photo vidéo lire note',
  heTraces: 'il lui-même',
  sheTraces: 'elle elle-même',
};
