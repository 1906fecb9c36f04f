/** Italian words for persons and bodies. Our own compilation. */
import type { NameList } from './name-list.ts';

export const ITALIAN_NAMES: NameList = {
  he: 'lui egli costui quest’ultimo',
  she: 'lei ella costei',
  they: 'loro essi esse',
  ambiguous: '',
  it: 'esso essa',
  first: 'io noi',
  titlesMale: 'sig signor signore don re principe duca conte padre fra',
  titlesFemale: 'signora sig.ra signorina donna regina principessa duchessa contessa suor',
  titles:
    'dott dottor dottore dottoressa dr prof professor professoressa avv avvocato ing onorevole on generale colonnello capitano cardinale papa monsignor',
  roles:
    'portavoce leader capo responsabile giudice presidente premier dirigente rappresentante giornalista artista economista analista regista cantante ciclista tennista testimone residente insegnante parlamentare preside agente comandante consigliere',
  rolesMale:
    'presidente ministro sindaco governatore senatore deputato ambasciatore segretario direttore assessore avvocato procuratore magistrato professore maestro ricercatore scienziato medico dottore scrittore autore attore cantautore musicista pittore allenatore giocatore attaccante portiere capitano generale imprenditore fondatore proprietario agricoltore pescatore vicino uomo ragazzo padre figlio fratello zio marito re papa vescovo cardinale parroco candidato imputato indagato ingegnere architetto storico biologo fisico',
  rolesFemale:
    'presidentessa ministra sindaca governatrice senatrice deputata ambasciatrice segretaria direttrice assessora avvocata avvocatessa procuratrice professoressa maestra ricercatrice scienziata dottoressa scrittrice autrice attrice cantautrice pittrice allenatrice giocatrice imprenditrice fondatrice proprietaria agricoltrice vicina donna ragazza madre figlia sorella zia moglie regina candidata imputata indagata ingegnera storica biologa',
  offices:
    'presidente ministro ministra procuratore procuratrice giudice prefetto prefetta sindaco sindaca direttore direttrice portavoce segretario segretaria governatore governatrice ambasciatore ambasciatrice papa re regina capo questore generale colonnello avvocato avvocata assessore assessora premier commissario commissaria',
  roleModifiers: 'ex vice primo prima ex- vice- attuale nuovo nuova',
  groups:
    'esperti residenti testimoni critici oppositori sostenitori analisti scienziati ricercatori medici insegnanti studenti genitori lavoratori sindacati agricoltori poliziotti inquirenti diplomatici deputati senatori ministri autorità paesi media famiglie vittime organizzazioni fonti attivisti manifestanti elettori tifosi giocatori alcuni molti ambientalisti pescatori cittadini abitanti consiglieri carabinieri agenti avvocati giudici sindaci organizzatori imprenditori leader autori utenti clienti soccorritori',
  organisations:
    'governo ministero comune procura tribunale corte parlamento senato camera commissione comitato partito sindacato federazione associazione organizzazione istituto università scuola ospedale chiesa polizia carabinieri esercito banca azienda società gruppo compagnia giornale quotidiano rivista agenzia opposizione rapporto studio sondaggio comunicato fondazione ong club squadra ambasciata giunta consiglio difesa accusa quirinale cremlino farnesina vaticano regione provincia prefettura direzione questura redazione coop',
  companies:
    'azienda società gruppo banca compagnia giornale quotidiano club squadra partito sindacato associazione istituto università ministero tribunale agenzia',
  unnamed: 'fonte fonti testimone persona qualcuno funzionario funzionaria uomo donna portavoce',
  definite: "il lo la i gli le l' l’ l questo questa quel quella",
  indefinite: "un uno una un' un’",
  other: 'altro altra altri altre secondo',
  quantifiers:
    'alcuni alcune diversi diverse molti molte tutti tutte due tre quattro cinque numerosi entrambi i gli le',
  possessives: 'suo sua suoi sue loro mio nostro cui',
  boundaries:
    "d dell all nell dall sull di del dello della dei degli delle dell' dell’ da dal dalla a al alla per con contro su in nel nella che cui e ed o secondo tra fra dopo",
  conjunctions: 'e ed',
  openers:
    'il lo la i gli le l un uno una di del della lui lei loro io noi suo sua ma e ed o se quando come mentre anche perché secondo per in con senza su da dal tra fra dopo prima poi ieri oggi domani qui lì che chi cosa dove lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre questo questa quel quella tutto tutti a al ai non sì così già ora allora infine inoltre però foto',
  heTraces: 'lui egli',
  sheTraces: 'lei ella',
};
