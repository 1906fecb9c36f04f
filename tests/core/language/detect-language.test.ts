import { expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/language.ts';

const SAMPLES: [lang: string, text: string][] = [
  [
    'en',
    'The council of the town said that it will not close the bridge, which has been there for a hundred years.',
  ],
  ['de', 'Der Rat der Stadt sagte, dass er die Brücke nicht schließen wird, die seit hundert Jahren da ist.'],
  [
    'fr',
    'Le conseil de la ville a dit que le pont, qui est là depuis cent ans, ne sera pas fermé par les élus.',
  ],
  [
    'es',
    'El ayuntamiento dijo que el puente, que lleva cien años en la ciudad, no se cerrará por las obras.',
  ],
  [
    'it',
    'Il consiglio della città ha detto che il ponte, che è lì da cento anni, non sarà chiuso per i lavori.',
  ],
  [
    'pt',
    'A câmara da cidade disse que a ponte, que está lá há cem anos, não será fechada por causa das obras.',
  ],
  ['ru', 'Совет города сообщил, что мост, который стоит сто лет, не будет закрыт из-за работ на набережной.'],
  [
    'uk',
    'Рада міста повідомила, що міст, який стоїть сто років, не буде закрито через роботи на набережній.',
  ],
  [
    'nl',
    'De raad van de stad zei dat hij de brug, die er al honderd jaar is, niet zal sluiten voor het werk.',
  ],
  ['ar', 'قال مجلس المدينة إن الجسر لن يغلق هذا العام'],
  ['he', 'מועצת העיר אמרה כי הגשר לא ייסגר השנה'],
  ['el', 'Το συμβούλιο της πόλης είπε ότι η γέφυρα δεν θα κλείσει φέτος'],
  ['zh', '市议会表示今年不会关闭这座桥'],
  ['ja', '市議会は今年この橋を閉鎖しないと述べた'],
  ['ko', '시의회는 올해 다리를 폐쇄하지 않을 것이라고 말했다'],
];

it.each(SAMPLES)('tells %s without a declaration', (lang, text) => {
  expect(detectLanguage(text, null)).toBe(lang);
});

it.each(SAMPLES)('keeps a right declaration: %s', (lang, text) => {
  expect(detectLanguage(text, `${lang}-XX`)).toBe(lang);
});

it.each(SAMPLES.slice(1, 7))('corrects a page in %s that says it is English', (lang, text) => {
  expect(detectLanguage(`${text} ${text}`, 'en-US')).toBe(lang);
});

const SHORT: [lang: string, text: string][] = [
  ['tr', 'Belediye meclisi limanın kapatılmayacağını söyledi.'],
  ['tr', 'Öğretmenler grev kararı aldı.'],
  ['nl', 'De gemeente wil geen nieuwe haven.'],
  ['pl', 'Rada miasta nie zamknie portu.'],
  ['sv', 'Kommunen vill inte bygga en ny hamn.'],
  ['cs', 'Starosta řekl, že most otevřou v květnu.'],
  ['ro', 'Primarul a declarat că podul va fi gata în mai.'],
  ['hu', 'A polgármester szerint a híd májusban nyílik meg.'],
  ['fi', 'Pormestarin mukaan silta avataan toukokuussa.'],
  ['id', 'Pemerintah kota tidak akan menutup pelabuhan.'],
  ['vi', 'Thị trưởng nói cầu sẽ mở vào tháng Năm.'],
  ['hr', 'Gradonačelnik je rekao da će most biti otvoren u svibnju.'],
  ['bg', 'Съветът каза, че мостът няма да бъде затворен'],
  ['en', 'Mayor resigns'],
  ['en', 'Storm shuts harbour bridge'],
  ['en', 'Nurses win pay deal'],
  ['en', '“We are ready,” she told Erdoğan in Tromsø.'],
  ['de', 'Lehrer drohen mit Streik'],
  ['fr', 'Le bac ne circule plus.'],
  ['es', 'Los precios suben otra vez'],
  ['it', 'Il traghetto non parte oggi.'],
  ['pt', 'A balsa não sai hoje.'],
];

it.each(SHORT)('tells %s by a line', (lang, text) => {
  expect(detectLanguage(text, null)).toBe(lang);
});

it('says that it does not know where no word tells anything', () => {
  expect(detectLanguage('xqz xqz xqz xqz xqz xqz', null)).toBe('und');
});

it.each(SHORT)('takes two lines in %s for nothing else, though the page says so', (lang, text) => {
  const claimed = lang === 'en' ? 'de' : 'en';
  expect([lang, claimed]).toContain(detectLanguage(`${text} ${text}`, claimed));
});

it.each([
  ['', null, 'en'],
  ['There is no account, no telemetry and no request you did not ask for.', null, 'en'],
  ['', 'de-AT', 'de'],
  ['12 345', ' FR ', 'fr'],
  ['Oslo', 'und', 'en'],
  ['שלום לכולם', 'iw', 'he'],
  ['Съветът каза, че мостът няма да бъде затворен', 'bg', 'bg'],
  ['The council said that the bridge is not for sale.', '{{lang}}', 'en'],
])('reads %j declared %j as %s', (text, declared, lang) => {
  expect(detectLanguage(text, declared)).toBe(lang);
});
