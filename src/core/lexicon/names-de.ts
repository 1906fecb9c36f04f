/** German words for persons and bodies. Our own compilation. */
import type { NameList } from './name-list.ts';
import { BODY_ENDINGS } from './nouns-de.ts';

export const GERMAN_NAMES: NameList = {
  he: 'er ihm ihn jener dieser sein seine',
  she: '',
  they: 'ihnen diese',
  ambiguous: 'sie ihr ihre',
  it: 'es',
  first: 'ich wir uns mir',
  titlesMale: 'herr herrn graf baron fürst prinz könig pater lord sir',
  titlesFemale: 'frau gräfin fürstin prinzessin königin lady',
  titles: 'dr prof professor doktor kardinal bischof papst general oberst pfarrer hauptmann dipl',
  roles: '',
  rolesMale:
    'präsident bundespräsident ministerpräsident minister außenminister innenminister verteidigungsminister finanzminister gesundheitsminister justizminister wirtschaftsminister kanzler bundeskanzler vizekanzler bürgermeister oberbürgermeister senator abgeordneter abgeordnete sprecher regierungssprecher polizeisprecher pressesprecher parteichef fraktionschef chef vorsitzender vorsitzende parteivorsitzender vorstand vorstandschef geschäftsführer direktor leiter schulleiter studienleiter institutsleiter generalsekretär staatssekretär botschafter kommissar richter staatsanwalt oberstaatsanwalt anwalt rechtsanwalt verteidiger experte forscher wissenschaftler professor arzt lehrer trainer spieler torwart stürmer torschütze kapitän autor schriftsteller journalist redakteur regisseur schauspieler sänger musiker maler künstler unternehmer gründer besitzer inhaber landwirt bauer bäcker koch wirt anwohner nachbar zeuge augenzeuge angeklagter angeklagte angeklagten opfer täter vater sohn bruder mann junge ehemann könig papst bischof pfarrer kämmerer dezernent kulturdezernent landrat stadtrat gewerkschafter beamter polizist soldat general historiker ökonom physiker biologe geologe meteorologe psychologe virologe student schüler kunde fahrer gegner kollege nachfolger vorgänger amtsinhaber kandidat spitzenkandidat insider informant premier commander sheriff captain priester pastor rabbiner imam mönch angestellter angestellte rezensent funktionär gutachter gutachterin besitzer theologe meteorologe',
  rolesFemale:
    'präsidentin bundespräsidentin ministerpräsidentin ministerin außenministerin innenministerin verteidigungsministerin finanzministerin kanzlerin bundeskanzlerin bürgermeisterin oberbürgermeisterin senatorin sprecherin regierungssprecherin polizeisprecherin pressesprecherin parteichefin chefin direktorin leiterin schulleiterin studienleiterin intendantin generalsekretärin staatssekretärin botschafterin kommissarin richterin staatsanwältin anwältin rechtsanwältin verteidigerin expertin forscherin wissenschaftlerin professorin ärztin lehrerin trainerin spielerin autorin schriftstellerin journalistin redakteurin regisseurin schauspielerin sängerin musikerin malerin künstlerin unternehmerin gründerin besitzerin inhaberin landwirtin bäuerin bäckerin köchin wirtin anwohnerin nachbarin zeugin mutter tochter schwester frau mädchen ehefrau königin bischöfin pfarrerin landrätin polizistin soldatin historikerin ökonomin physikerin biologin geologin studentin schülerin kundin kollegin nachfolgerin vorgängerin kandidatin',
  offices: '',
  roleModifiers:
    'ehemaliger ehemalige ehemaligen früherer frühere früheren damaliger damalige stellvertretender stellvertretende stellvertretenden amtierender amtierende neuer neue neuen designierter designierte russischer russische russischen deutscher deutsche deutschen französischer französische amerikanischer amerikanische us- britischer britische',
  groups:
    'experten forscher wissenschaftler kritiker gegner befürworter anwohner zeugen augenzeugen beobachter politiker abgeordnete eltern lehrer schüler studenten kollegen demonstranten aktivisten anhänger wähler fans spieler arbeiter beschäftigte gewerkschaften bauern ärzte leute menschen bürger behörden medien kreise regierungskreise parteikreise sicherheitskreise diplomaten beamte offizielle ermittler verbände staaten länder vertreter mitglieder minister parteien nachbarn insider quellen fachleute juristen historiker ökonomen anwälte',
  organisations:
    'regierung bundesregierung landesregierung ministerium außenministerium innenministerium verteidigungsministerium justizministerium finanzministerium kreml polizei staatsanwaltschaft gericht landgericht oberlandesgericht verwaltungsgericht bundesgerichtshof bundesverfassungsgericht verwaltung stadtverwaltung behörde amt verband verein bund gewerkschaft partei fraktion opposition unternehmen konzern firma bank zentralbank universität hochschule institut schule klinik kirche agentur nachrichtenagentur zeitung magazin sender stiftung kommission eu-kommission rat stadtrat bundestag bundesrat parlament armee bundeswehr militär feuerwehr bahn studie bericht umfrage mitteilung spd cdu csu fdp afd grüne linke redaktion organisation team klub senat ausschuss vorstand präsidium leitung direktion botschaft weltbank verteidigung anklage nebenklage police news times',
  companies:
    'unternehmen konzern firma bank hersteller autobauer verlag sender zeitung behörde verein verband partei gewerkschaft institut universität schule klinik ministerium gericht kommission fluggesellschaft airline händler betreiber',
  unnamed:
    'quelle quellen insider informant person jemand mann frau kreise sprecher sprecherin augenzeuge augenzeugin beamter zeuge zeugin anwohner anwohnerin man angaben berichte berichten meldungen informationen',
  definite: 'der die das dem den des dieser diese dieses',
  indefinite: 'ein eine einer einem einen eines',
  other: 'anderer andere anderen zweiter zweite weiterer weitere weiteren',
  quantifiers:
    'einige mehrere viele manche alle beide zwei drei vier fünf zahlreiche wenige verschiedene dutzende hunderte tausende',
  possessives:
    'seines ihres unserer unserem unseren unseres meine meiner meinem meinen sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere dessen deren',
  boundaries:
    'der des vom von aus für bei beim in im an am auf zum zur zu mit nach über gegen und oder die das den dem welcher welche welches wo wie eines einer',
  conjunctions: 'und sowie',
  openers:
    'dazu hierzu der die das dem den des ein eine einer einem einen er sie es wir ich ihr sein seine ihre aber und oder doch denn wenn als während nachdem bevor weil obwohl auch noch schon nur nicht so dann danach dort hier jetzt heute gestern morgen zuvor später zuletzt laut nach bei in im am an auf aus für mit von vom zu zum zur über unter gegen durch ohne seit bis trotz wegen zwischen nun wie was wer wo warum montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli september oktober november dezember alle einige viele mehrere beide kein keine dies diese dieser dieses damit dabei dafür dagegen allerdings außerdem zudem jedoch dennoch bereits erst man ob sowie foto bild quelle video eigenen eigener ersten übereinstimmenden weiteren anderen neuesten',
  heTraces: 'er ihm ihn',
  sheTraces: '',
};

/** What closes a compound for one person's office, a man's or a woman's, for a body, for what has no name. */
export const GERMAN_ENDINGS: Partial<Record<keyof NameList, string>> = {
  rolesMale:
    'minister präsident kanzler sprecher politiker vorsitzender vorsitzende vorsitzenden experte experten sekretär direktor anwalt vertreter beauftragter beauftragte beauftragten bevollmächtigter bevollmächtigte abgeordneter abgeordnete chef trainer korrespondent forscher kommissar mitarbeiter wissenschaftler leiter führer bürgermeister kandidat ankläger gouverneur redakteur spieler preisträger titelträger inhaber richter professor dozent manager analyst analytiker ökonom ologe physiker chemiker historiker mathematiker berater botschafter kommandeur kommandant offizier inspekteur ermittler fahrer pilot läufer springer verwalter stürmer verteidiger senator dezernent bischof meister autor moderator gründer intellektuelle intellektueller geschäftsführer hauptmann obmann meteorologe koordinator beamter funktionär priester rabbiner vorstand gutachter reporter journalist besitzer eigentümer veranstalter entwickler hersteller jurist',
  rolesFemale:
    'ministerin präsidentin kanzlerin sprecherin politikerin expertin sekretärin direktorin anwältin vertreterin chefin trainerin korrespondentin forscherin kommissarin mitarbeiterin wissenschaftlerin leiterin führerin bürgermeisterin kandidatin anklägerin gouverneurin redakteurin spielerin preisträgerin inhaberin richterin professorin dozentin managerin analystin ökonomin ologin physikerin chemikerin historikerin beraterin botschafterin kommandeurin inspekteurin ermittlerin fahrerin pilotin läuferin senatorin dezernentin bischöfin autorin moderatorin gründerin koordinatorin reporterin journalistin juristin beamtin',
  organisations: `organisation ministerium gericht behörde verband gewerkschaft agentur zeitung partei fraktion universität institut kommission unternehmen konzern stiftung verein regierung polizei anwaltschaft gesellschaft versicherung redaktion magazin klinik hochschule medien nationen ${BODY_ENDINGS}`,
  unnamed: 'angaben berichte berichten meldungen informationen',
};
