/** The commonest small words that tell languages apart; words that several share are left out where they mislead. */
const LISTS: Record<string, string> = {
  en: 'the of and to that was for with his her they this from have had which were has been would will their not said are by an there you it but what who about could its than when we our',
  de: 'der die das und ist nicht mit dem den von für auf ein eine sich auch wird wurde im zu des einer nach bei hat sind dass aus am als',
  fr: 'le les des et est dans une du qui pas pour sur au avec par ce il elle plus sont aux cette été ont ses leur mais dit de la en',
  es: 'el los las una del por con para que se como más pero sus ha fue este está son ya también según dijo y lo de la en',
  it: 'il gli che non per una del della dei delle di è sono con nel alla ha si più anche come dal ma lo questo nella la',
  pt: 'os das dos uma não com para em que ao mais foi se é ele ela pelo pela são também disse no na do da um as o por de',
  ru: 'и в не на что с по как это он из его для за от был же к о но',
  nl: 'het een van niet dat zijn met voor naar ook werd hij zij aan maar nog heeft wordt bij uit te de en',
  sv: 'och att det som är på inte för med av den till har ett han hon från men om var',
  da: 'og at det som er på ikke til med af den har et han hun fra men om var blev ikke',
  no: 'og at det som er på ikke til med av den har et han hun fra men om var ble ikke',
  pl: 'w nie na się że jest z jak przez od po dla oraz ale był są jego',
  ca: 'els les amb per una del dels que és ha va més aquest però també i ser segons de la en',
  ro: 'și în nu care cu pentru este din la pe au fost mai sunt să al',
  cs: 'na se že je pro za jako ale jsou jeho byl podle také která před jsem',
  tr: 've bir bu için ile da de olarak olan daha çok ama gibi en ne',
  hu: 'az és hogy nem egy meg volt de csak el ezt már mint',
  fi: 'ja ei että oli se hän mutta kuin myös ovat joka sen ole',
  id: 'yang dan di untuk dengan ini itu dari pada tidak adalah akan ke juga dalam',
};

const byWord = new Map<string, string[]>();
for (const [lang, list] of Object.entries(LISTS))
  for (const word of new Set(list.split(' '))) {
    const langs = byWord.get(word);
    if (langs === undefined) byWord.set(word, [lang]);
    else langs.push(lang);
  }

/** In letters. */
export const LONGEST_STOP_WORD = Math.max(...Array.from(byWord.keys(), (word) => word.length));

const NONE: readonly string[] = [];

/** The languages in which a lower-case word is one of the commonest. */
export const languagesOf = (word: string): readonly string[] => byWord.get(word) ?? NONE;
