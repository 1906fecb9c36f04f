import { once } from '../words/once.ts';

/** The commonest small words that tell languages in Latin script apart, most of them in any two lines of a text. */
const LISTS: Record<string, string> = {
  en: 'the of and to a in that was for with his her they this from have had which were has been would will their not said are by an there you it but what who about could its than when we our i he she is be as at on or if so into over after before more all out up no new can may says say new one two first us my your me do did does how why where while because under against between should must only also other some any being these those them then now just since near during without until',
  de: 'der die das und ist nicht mit dem den von für auf ein eine sich auch wird wurde im zu des einer nach bei hat sind dass aus am als es er sie wir ich sein einen einem noch nur aber oder wie so über vor um zum zur war waren haben werden kann unter durch gegen mehr keine kein seit bis wenn',
  fr: 'le les des et est dans une du qui pas pour sur au avec par ce il elle plus sont aux cette été ont ses leur mais dit de la en un que ne se son sa je nous vous on ou où comme sans après avant fait être avoir était entre contre depuis tout très deux',
  es: 'el los las una del por con para que se como más pero sus ha fue este está son ya también según dijo y lo de la en un su es al no sin sobre entre hasta desde cuando muy hay tras esta le me nos todo han ser era había donde porque dos',
  it: 'il gli che non per una del della dei delle di è sono con nel alla ha si più anche come dal ma lo questo nella la un i le da al dalla sulla sul nei dopo prima tra fra stato stata hanno era loro suo sua ci cui se perché quando molto tutti due',
  pt: 'os das dos uma não com para em que ao mais foi se é ele ela pelo pela são também disse no na do da um as o por de e a à nos nas seu sua ou já como mas sem sobre entre até após depois quando muito está ser tem há isso este esta',
  ru: 'и в не на что с по как это он из его для за от был же к о но',
  nl: 'het een van niet dat zijn met voor naar ook werd hij zij aan maar nog heeft wordt bij uit te de en is in op om er als ze die was door over hebben worden kan geen meer dan deze tegen na tot onder wel we ik je al hun zou zal volgens',
  sv: 'och att det som är på inte för med av den till har ett han hon från men om var en i de vi kan ska så sig efter vid nu vill jag skulle även mot under över när blir mer inom hade alla eller enligt säger kommer',
  da: 'og at det som er på ikke til med af den har et han hun fra men om var blev en i de vi kan skal så sig efter ved nu vil jeg ville også mod under over når bliver mere inden havde alle eller ifølge siger kommer der',
  no: 'og at det som er på ikke til med av den har et han hun fra men om var ble en i de vi kan skal så seg etter ved nå vil jeg ville også mot under over når blir mer innen hadde alle eller ifølge sier kommer',
  pl: 'w nie na się że jest z jak przez od po dla oraz ale był są jego i do to o za ze co być może tym który która które już tylko jednak także jako pod przed przy więcej czy ten ta tego by były będzie zostanie został',
  ca: 'els les amb per una del dels que és ha va més aquest però també i ser segons de la en el al un no es seu seva són hi aquesta com sense fins entre sobre després quan dos dit ja',
  ro: 'și în nu care cu pentru este din la pe au fost mai sunt să al o de un că ce ca prin după până când dar sau a ale lui fi va avea această acest spus între fără cel',
  cs: 'na se že je pro za jako ale jsou jeho byl podle také která před jsem a v s z do o i by to od po při který které už než nebo si není budou bude byla bylo ve ze však jen jeho této',
  sk: 'na sa že je pre za ako ale sú jeho bol podľa tiež ktorá pred som a v s z do o i by to od po pri ktorý ktoré už než alebo si nie budú bude bola bolo vo zo však len tejto uviedol',
  hr: 'je na da se za su od će što kao nije ali ili sa do iz koji koja koje bi i u o po bio bila nakon prema kako te samo oko biti ne ovaj rekao kod',
  sl: 'je na da se za so od bo kot ni ali pa iz ki bi in v o po bil bila bilo tudi kako samo ne ta pri še med že so z s',
  lt: 'ir yra kad su į iš ne tai kaip bet buvo dėl nuo už apie jis ji bus po jau pagal prie taip dar tik per sakė',
  lv: 'un ir ka ar no uz par bet bija kas tas nav arī pēc lai kā vai to tika pie līdz jau gan savu pat tā būs',
  et: 'ja on ei et ka see oli mis kui aga ta oma või kes ning selle siis nad pärast välja eest mida üle veel ütles',
  tr: 've bir bu için ile da de olarak olan daha çok ama gibi en ne o her kadar sonra önce dedi ise ya değil var mi mı yeni göre kendi tarafından olduğunu bugün dün en etti',
  hu: 'az és hogy nem egy meg volt de csak el ezt már mint a is ez azt van lesz még fel ki be azonban szerint után ha vagy aki ami lett',
  fi: 'ja ei että oli se hän mutta kuin myös ovat joka sen ole on ne en me he jo tai kun niin mukaan vain sekä vielä olisi jälkeen kertoi sanoi',
  id: 'yang dan di untuk dengan ini itu dari pada tidak adalah akan ke juga dalam ada telah sudah oleh bisa karena saat kata atau kami mereka seorang tersebut lebih belum tahun',
  vi: 'và của là có không được cho trong một với các những này đã người khi để đến tại cũng từ sẽ ra như về ông bà theo trên vào nhiều',
  is: 'og að er í á sem ekki um við til með því það hann hún var af en fyrir eru hafa eftir þess',
  sq: 'dhe të në e i për me një që është nga u si nuk ka por më së do janë kjo ky ai tha',
  sw: 'na ya wa kwa ni katika la za kuwa hii huo huyo cha yake wake lakini hiyo hilo hawa pia kama alisema baada',
  tl: 'ang ng sa mga na ay at ni si para hindi ito kung pa may nang kay siya isang mula lang ngunit din rin',
  af: 'die en van is nie het in vir om te dat met op aan hy sy was sal ook deur word ons hulle maar as uit wat by sê',
  eu: 'eta da ez du dira zen bat izan dute baina ere hori hau zuen egin esan dela beste',
  gl: 'o a os as de do da dos das e que en un unha non máis polo pola foi ao á co coa é son tamén para dixo segundo',
};

/** Letters beside those of English with which each of them writes. */
const LETTERS: Record<string, string> = {
  de: 'äöüß',
  fr: 'àâçéèêëîïôûùœ',
  es: 'áéíóúñ',
  it: 'àèéìòù',
  pt: 'ãõáâàçéêíóôú',
  nl: 'ëïé',
  sv: 'åäö',
  da: 'æøå',
  no: 'æøå',
  pl: 'ąćęłńóśźż',
  ca: 'àçèéíòóúï',
  ro: 'ăâîșțşţ',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  hr: 'čćđšž',
  sl: 'čšž',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  et: 'äõöüšž',
  tr: 'çğıöşü',
  hu: 'áéíóöőúüű',
  fi: 'äö',
  vi: 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
  is: 'áðéíóúýþæö',
  sq: 'çë',
  af: 'êëôû',
  eu: 'ñ',
  gl: 'áéíóúñ',
};

/** Letters that often stand together in words of a language, `-` where the word ends; for texts of a line or two. */
const SHAPES: Record<string, string> = {
  en: 'th wh sh gh ck ing- ed- ly- tion- ness- ty- ry- ey- ay- ow- ght- rs- ts- oo ee ea oa ou ow our- ar- ces- ns- or- ge- ke- se- al- ame- igh aw',
  de: 'sch ung- keit- lich- cht- igt- eht- ert- tz ei ck eit- ück ie ise- in- ier',
  fr: 'eau eux- tion- ment- ire- oi ent- que- é- nne- ix- ez- ou',
  es: 'ción- ado- idad- aje- ue ie ll os- as- ió- sa-',
  it: 'zione- ato- gli cc zz chi che- one- ono- zi tt si- te- ta- ti-',
  pt: 'ção- ões- lh nh ão- ou- am- eira- dos-',
  nl: 'ij aa oo ee sch ui oe ijk- ing- gen- den- uw-',
  sv: 'arna- erna- ade- sk- rn- er- ck llt- gt-',
  da: 'ene- ede- else- sk- ker- gt- et- er- lv',
  no: 'ene- else- sk- kk ker- gt- er- et- ei',
  pl: 'sz cz rz ie- ch- ów- dz ni ął- wy-',
  ro: 'ul- ului- ii- ea- ii ăr',
  cs: 'ou- ní- ch- tí- ej- st- ho- la- vn zn',
  sk: 'ný- ie- ch- ov- la- iu- ej- zn',
  hr: 'ije nj lj ica- je- ni- la- dž vn nic',
  sl: 'ega- nj lj jo- ni- la- ica-',
  lt: 'as- is- us- ai- ios- ina- ė- ys- st tai-',
  lv: 'as- is- ts- ija- ās- ies- ie',
  et: 'aa ii uu ud- st- ss id- kk ja- ea- ne- lin',
  tr: 'lar- ler- dı- di- du- yor nin- nın- tti- ldı- yl ük- iy',
  hu: 'sz gy ny cs tt- ek- ok- ter ett- ndt ság- ség- zt- ben- ban- tak- tek-',
  fi: 'aa ii uu kk yy nen- ssa- lla- sti- ää si- ut- tu- vat- ou nk',
  id: 'kan- nya- ng me ber an- un di mb li-',
  vi: 'ng- nh- uy',
  is: 'um- ur- inn- ð',
  sw: 'mw wa li ya- ga- ku ni- fu zu- mej mef nyi',
  tl: 'ng- ng na an- ag ala',
  ca: 'ny ix lc els- ats- ll eix-',
};

/** For each word, letter or shape, the languages that have it; those that have the same share a list of them. */
function byEntry(lists: Record<string, string>, divider: string): Map<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  const longer = new Map<readonly string[], readonly string[]>();
  for (const [lang, list] of Object.entries(lists)) {
    const alone = [lang];
    longer.clear();
    const entries = list.split(divider);
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? '';
      const langs = known.get(entry);
      if (langs === undefined) known.set(entry, alone);
      else if (langs[langs.length - 1] !== lang) {
        const more = longer.get(langs) ?? [...langs, lang];
        longer.set(langs, more);
        known.set(entry, more);
      }
    }
  }
  return known;
}

const byWord = once(() => byEntry(LISTS, ' '));
const byLetter = once(() => byEntry(LETTERS, ''));
const byShape = once(() => byEntry(SHAPES, ' '));

const NONE: readonly string[] = [];

/** The languages in which a lower-case word is one of the commonest. */
export const languagesOf = (word: string): readonly string[] => byWord().get(word) ?? NONE;

/** The languages that write with a small letter beyond those of English. */
export const languagesWriting = (letter: string): readonly string[] => byLetter().get(letter) ?? NONE;

/** The languages of whose words these letters are typical; `-` stands for the end of the word. */
export const languagesShaped = (letters: string): readonly string[] => byShape().get(letters) ?? NONE;

/** The most letters of a shape, the sign for the end included. */
export const longestShape = (): number => Math.max(...Array.from(byShape().keys(), ({ length }) => length));
