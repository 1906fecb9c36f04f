/** Abbreviations that end in a stop, by language, and the words that show a new sentence after a doubtful one. */
import { once } from '../words/once.ts';

export interface Abbreviations {
  /** Something always follows: Dr. Roe, Nr. 5. */
  inner: ReadonlySet<string>;
  /** They may also end a sentence: Corp., etc., usw. */
  doubtful: ReadonlySet<string>;
  /** Words that open a sentence rather than go on after an abbreviation; lower case. */
  openers: ReadonlySet<string>;
  /** A number with a stop is an ordinal: am 3. Oktober. */
  ordinals: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const language = (
  inner: string,
  doubtful: string,
  openers: string,
  ordinals = false,
): (() => Abbreviations) =>
  once(() => ({ inner: words(inner), doubtful: words(doubtful), openers: words(openers), ordinals }));

const BY_LANGUAGE: Record<string, () => Abbreviations> = {
  en: language(
    'Mr Mrs Ms Mx Dr Prof Messrs Gen Maj Lt Col Sgt Capt Cpl Pvt Cmdr Cdr Adm Brig Sen Sens Rep Reps Gov Govs Rev Revs Hon Pres Supt Det Insp Atty Amb Fr Br Msgr Rt Ald Asst Assoc St Ste Mt Ft Pt Nos Vol Fig vs cf viz ca Wm Geo',
    'No Jr Sr Inc Corp Co Ltd Bros Cos LLC plc etc al Esq Ave Blvd Rd Sq Dept Univ Est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ft in oz lb lbs sec min hr hrs approx',
    'the a an he she it they we i you but and or so in on at for from by with as if when while after before since during under this that these those there here his her its their our my your who what which where why how not no yet still also some many most all both one two more meanwhile however although though because according asked speaking last next now then later earlier',
  ),
  de: language(
    'Dr Prof Hr Hrn Fr Frl Nr Nrn bzw ca vgl Art Abs Bd Jh Mio Mrd Tsd St Dipl Ing Med Phil Jur Mag Hl Kgl Gebr geb gest Gen Lt Maj Hptm Min Sek Std Tel Str sog gen inkl exkl zzgl evtl ggf insb bes Chr Univ Abt Vors stv u z d i o v n s',
    'usw etc ff f Co a B h ä E R jun sen Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez',
    'der die das ein eine er sie es wir ich in im am bei nach mit auf für von zu zum zur aber und doch auch so dies diese dieser dabei damit dann',
    true,
  ),
  fr: language(
    'M MM Mlle Mme Dr Pr Me Mgr St Ste art cf env vol chap fig p pp av apr no n tél ch',
    'etc janv févr juil sept oct nov déc',
    'le la les un une il elle ils elles on nous je mais et en dans à au aux ce cette ces son sa ses pour selon',
  ),
  es: language(
    'Sr Sra Srta Sres Sras Dr Dra Dres D Dña Da Ud Uds Vd Vds Lic Ing Arq Gral Cnel Tte Cap Sto Sta núm núms pág págs art arts vol cap fig ej EE av avda prof Mons Excmo',
    'etc UU Cía S A',
    'el la los las un una él ella ellos se en de con pero y por para según su este esta',
  ),
  it: language(
    'Sig Sigg Dott Dr Prof Avv Ing Arch Rag On Sen Gen Col Mons art artt pag pagg vol cap fig n nn cfr es v S SS',
    'ecc etc a C p',
    'il lo la i gli le un una in di con ma e per secondo lui lei si',
  ),
  pt: language(
    'Sr Sra Srs Sras Dr Dra Drs Prof Profa Eng Gen Cel Cap Maj Ten D art arts pág págs vol núm ex Exa Av min',
    'etc Jr Ltda Cia A',
    'o a os as um uma ele ela eles em de com mas e por para segundo no na',
  ),
  ru: language(
    'г гг ул им т тт проф акад ген полк св см стр рис пр просп пер кв д корп доц инж напр ок в вв н',
    'др п е руб коп тыс млн млрд чел мин сек час',
    'в на по и но а он она они это этот как с со для при также однако',
  ),
};

const NONE = language('Dr Prof St', 'etc', '');

export const abbreviationsOf = (lang: string): Abbreviations => (BY_LANGUAGE[lang] ?? NONE)();

/** A question or an exclamation in marks that goes on with its speaker: “Why?” Roe asked. English only. */
export const SPEAKER_FOLLOWS =
  /^[^.,;:!?“”"]{0,60}?\b(?:said|says|asked|asks|wrote|writes|added|adds|replied|told|tweeted|exclaimed|shouted|cried|recalled|wondered)\b/u;
