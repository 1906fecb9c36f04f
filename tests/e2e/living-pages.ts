/** Pages that change while they are read, or are made in odd ways; all their sentences are our own. */

/** Two stories of a paper that never was: names and quotations are told apart at a glance. */
const HARBOUR = [
  'The harbour board will close the old lifting bridge for eleven weeks from the first of June, the longest closure since the bridge was rebuilt after the storm of 1962.',
  '"We have patched it every winter and every spring it has come apart again," the harbour master, Ilse Brandvold, told reporters on the quay on Tuesday morning.',
  'Ferries will run every twenty minutes while the bridge is shut, and the board has hired two more boats from the neighbouring county for the busiest hours of the day.',
  '"My shop lives on people who walk across that bridge," said Tomas Eide, who has sold bread beside it for thirty years, as he rolled down his shutters.',
  'The work is to cost nine million crowns, of which the county pays two thirds, and it is to be finished before the regatta begins in the last week of August.',
];
const ORCHARD = [
  'Growers in the upper valley have lost half of their cherries to a late frost, the third in five years, and say that they cannot go on without help from the state.',
  '"I lit four hundred candles under the trees and still heard the blossom crack," said Marit Solheim, whose family has grown fruit above the village since 1911.',
  'The ministry has sent two inspectors into the valley, who are to count the damage before the end of the month and report to the parliament in the autumn.',
  '"Nobody insures a blossom," the head of the growers’ union, Peder Vang, told the local radio, and asked for a fund of the kind that fishermen already have.',
  'Frosts in May were once seen every twenty years in the valley; the weather service expects them every third year from now on, and earlier blossom with them.',
];
export const BRIDGE_QUOTES = ['We have patched it every winter', 'My shop lives on people who walk'];
export const FROST_QUOTES = ['I lit four hundred candles', 'Nobody insures a blossom'];
export const BRIDGE_TITLE = 'Lifting bridge to close for eleven weeks';
/** What a browser's translator makes of the first two paragraphs of the story about the bridge. */
export const TRANSLATED = [
  'Die Hafenbehörde wird die alte Hubbrücke vom ersten Juni an elf Wochen lang schließen, so lange wie nie, seit sie nach dem Sturm von 1962 wieder aufgebaut wurde.',
  '"Wir haben sie jeden Winter geflickt und jeden Frühling ist sie wieder auseinandergefallen", sagte die Hafenmeisterin Ilse Brandvold am Dienstagmorgen den Reportern am Kai.',
];
export const FROST_TITLE = 'Frost takes half of the valley’s cherries';

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const article = (title: string, texts: readonly string[], attributes = ''): string =>
  `<article ${attributes}><h1>${title}</h1><div class="article-body">${paragraphs(texts)}</div></article>`;

interface Given {
  title?: string;
  lang?: string;
  head?: string;
}

/** A bare news page around a body. */
export function around(body: string, { title = BRIDGE_TITLE, lang = 'en', head = '' }: Given = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<style>body { font: 18px/1.6 serif; max-width: 640px; margin: 20px auto } .far { height: 1600px }</style>
${head}</head><body>${body}</body></html>`;
}

export const plainStory = (): string => around(article(BRIDGE_TITLE, HARBOUR));

/** An endless page: the second story stands below the first, under the same address. */
export const endlessPage = (): string =>
  around(
    `<main>${article(BRIDGE_TITLE, HARBOUR)}<div class="far"></div>${article(FROST_TITLE, ORCHARD, 'id="second"')}<div class="far"></div></main>`,
  );

/** A page with routes: the address changes first, and the other story comes when `arrive` is called. */
export const routedPage = (): string =>
  around(
    `<div id="app">${article(BRIDGE_TITLE, HARBOUR)}</div><script>
  window.leave = () => history.pushState({}, '', '/frost');
  window.arrive = () => { document.title = ${JSON.stringify(FROST_TITLE)};
    document.getElementById('app').innerHTML = ${JSON.stringify(article(FROST_TITLE, ORCHARD))}; };
  window.front = () => { history.pushState({}, '', '/'); document.getElementById('app').innerHTML = '<h1>The Post</h1>'; };
</script>`,
  );

/** The text comes after the page, as from a script that fetches it, its last paragraphs later still. */
export const hydratedPage = (): string =>
  around(`<div id="app">Loading</div><script>
  const texts = ${JSON.stringify(HARBOUR)};
  const add = (text) => { const p = document.createElement('p'); p.textContent = text; document.querySelector('.article-body').append(p); };
  window.hydrate = () => { document.getElementById('app').innerHTML = ${JSON.stringify(article(BRIDGE_TITLE, []))}; texts.slice(0, 3).forEach(add); };
  window.more = () => texts.slice(3).forEach(add);
</script>`);

/** A quotation over a link: half of its nodes may change while the other half stays. */
export const linkedQuote = (): string =>
  around(
    article(
      BRIDGE_TITLE,
      HARBOUR.map((text) =>
        text.replace('every winter', '<a href="#w">every winter</a>').replace('My shop', 'My <b>shop</b>'),
      ),
    ),
  );

/** The story in a component's open shadow root. */
export const shadowPage = (): string =>
  around(`<news-story></news-story><script>
  customElements.define('news-story', class extends HTMLElement { connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(article(BRIDGE_TITLE, HARBOUR))}; } });
</script>`);

/** Everything that stands between the words of real pages: boxes, broken words, a drop capital, letters in pieces. */
export const untidyPage = (): string => {
  const [bridge = '', master = '', ferries = '', baker = '', cost = ''] = HARBOUR;
  const broken = master
    .replace('every spring', '<button>Share</button> every spring')
    .replace('patched', 'pat&shy;ched')
    .replace('again', 'a\u200bgain');
  const pieces = baker.replace('Tomas Eide', 'Jose\u0301 Eide').replace('people', '<span>peo</span>ple');
  return around(`<article><h1>${BRIDGE_TITLE}</h1><div class="article-body">
<span class="dropcap" style="float:left;font-size:3em">T</span>${bridge.slice(1)}<br><br>
${broken}<br><br>
<div class="ad-slot">Advertisement</div>
<div class="newsletter-signup"><p>Sign up for our newsletter. "Best news of the day," says everybody.</p></div>
${ferries}<br><br>
<aside class="pullquote"><p>“We have patched it every winter and every spring it has come apart again”</p></aside>
${pieces}<br><br>
${cost}</div></article>`);
};

/** A page that works against its guests. */
export const hostileWorld = (): string =>
  around(
    `${article(BRIDGE_TITLE, HARBOUR)}<div data-x="${'x'.repeat(200_000)}" class="${'y '.repeat(20_000)}"></div>
<style>::highlight(whose-words-quote) { background-color: red !important; text-decoration: none !important }</style>
<script>
  for (const proto of [Node.prototype, Text.prototype, Range.prototype, Element.prototype, Document.prototype])
    for (const name of ['textContent', 'data', 'querySelector', 'createRange', 'getElementsByTagName', 'setStart'])
      try { Object.defineProperty(proto, name, { get() { throw new Error('mine'); }, configurable: true }); } catch {}
  Array.prototype.map = () => { throw new Error('mine'); };
  Object.prototype.toJSON = () => 'mine';
  JSON.parse = JSON.stringify = () => { throw new Error('mine'); };
  for (const type of ['load', 'analyse', 'show', 'toggle', 'readAnyway']) postMessage({ type, part: 'card' }, '*');
</script>`,
  );

const ARABIC = [
  'أعلنت إدارة الميناء يوم الثلاثاء أن الجسر القديم سيغلق أحد عشر أسبوعا ابتداء من أول يونيو وهو أطول إغلاق منذ أعيد بناؤه.',
  'وقالت مديرة الميناء ليلى برهوم للصحفيين: «لقد أصلحناه كل شتاء وكان ينهار من جديد كل ربيع ولم يعد ذلك ممكنا».',
  'وستعمل العبارات كل عشرين دقيقة طوال مدة الإغلاق كما استأجرت الإدارة قاربين إضافيين من المقاطعة المجاورة لساعات الازدحام.',
  'وقال سامي عيد الذي يبيع الخبز قرب الجسر منذ ثلاثين عاما: «متجري يعيش من الذين يعبرون هذا الجسر سيرا على الأقدام».',
];
const JAPANESE = [
  '港湾局は火曜日、古い跳ね橋を六月一日から十一週間閉鎖すると発表した。嵐のあとに再建されて以来、最も長い閉鎖となる。',
  '港湾局長の浜田涼子氏は記者団に「毎年冬に修理してきたが、春になるたびにまた壊れてしまった」と述べた。',
  '閉鎖の間は二十分ごとに渡し船が運航し、混雑する時間帯のために隣の県から船をさらに二隻借りる予定だという。',
  '橋のそばで三十年パンを売ってきた江田さんは「この橋を歩いて渡る人たちで店は成り立っている」と話した。',
];
const CHINESE = [
  '港务局周二宣布，旧吊桥将从六月一日起关闭十一周，这是自风暴后重建以来时间最长的一次关闭，往来居民须改乘渡船。',
  '港务局局长林若海对记者表示：“我们每年冬天都修补它，可是每到春天它又散架了，不能再这样下去了。”',
  '关闭期间渡船每二十分钟开一班，管理局还从邻县租来两艘船，用于高峰时段运送上下班的居民和学生。',
  '在桥边卖了三十年面包的周大明说：“我的店全靠每天走过这座桥的人。”',
  '编者按：本报将继续关注此事的进展，并于下月公布工程费用的详细清单与施工时间表。',
];
/** With an editor's note under its Chinese label. */
export const chinesePage = (): string =>
  around(article('旧吊桥将关闭十一周', CHINESE), { title: '旧吊桥将关闭十一周', lang: 'zh' });
export const arabicPage = (): string =>
  around(article('إغلاق الجسر القديم', ARABIC), { title: 'إغلاق الجسر القديم', lang: 'ar" dir="rtl' });
/** Japanese under a wrong `lang`. */
export const japanesePage = (): string =>
  around(article('跳ね橋を閉鎖', JAPANESE), { title: '跳ね橋を閉鎖' });
