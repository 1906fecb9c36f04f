/** Invented prose for invented pages: sentences by language, put together differently for every seed. */

const SENTENCES: Record<string, readonly string[]> = {
  en: [
    'The harbour council of Vellmouth voted on Tuesday to close the old drawbridge for eleven months.',
    '“We looked at every other way and there was none,” said Ondra Pell, who chairs the council.',
    'Engineers had warned since the spring that two of the four hinges no longer carried their share of the weight.',
    'Shopkeepers on the eastern quay expect to lose a third of their customers while the work goes on.',
    'A ferry will run every twenty minutes from six in the morning until midnight, at no charge.',
    'The opposition called the decision hasty and asked for a second survey by an independent office.',
    'Mirela Stross, a baker whose window looks out on the bridge, said she had stopped counting the delays.',
    'The works are to cost nine million crowns, of which the province will pay a little more than half.',
    'In a letter to residents the mayor promised that no tree on the embankment would be felled.',
    'The last time the bridge was closed, in the winter of the great flood, it stayed shut for two years.',
    'Nobody at the shipping office answered questions about the coal barges that pass at night.',
    'According to the plan, the first steel will arrive by water in the second week of September.',
    'Fishermen asked whether the channel would stay deep enough for their boats; the answer was not clear.',
    'Pell said she understood the anger, and that she would hold an open hour every Friday.',
    'The vote was nineteen to six, with two members absent and one who left before the count.',
    'Critics point out that the same hinges were praised as a triumph of local craft only eight years ago.',
  ],
  de: [
    'Der Stadtrat von Hellenbruck hat am Mittwoch beschlossen, das alte Freibad noch in diesem Jahr zu sanieren.',
    '„Wir haben lange genug gewartet“, sagte Bürgermeisterin Trude Ankerlohn nach der Sitzung.',
    'Die Kosten werden auf vier Millionen Taler geschätzt, ein Teil davon kommt aus dem Topf des Kreises.',
    'Anwohner der Mühlgasse fürchten den Lärm der Baustelle und verlangen eine Umleitung.',
    'Der Vorsitzende des Schwimmvereins erklärte, die Jugend habe seit zwei Sommern keinen Ort zum Üben.',
    'Nach Angaben der Verwaltung sind die Rohre so alt, dass niemand mehr ihre Pläne findet.',
    'Die Abstimmung fiel knapp aus, drei Mitglieder enthielten sich, eines fehlte entschuldigt.',
    'Im Herbst soll zuerst das große Becken geleert werden, danach folgen die Umkleiden.',
  ],
  fr: [
    'Le conseil de Port-Marnay a voté mardi soir la fermeture du vieux marché couvert pour une année entière.',
    '« Nous n’avions plus le choix », a déclaré la maire, Odile Brancard, à la sortie de la séance.',
    'Les commerçants craignent de perdre la moitié de leur clientèle pendant la durée des travaux.',
    'Selon la préfecture, la charpente menaçait de céder depuis les pluies du printemps dernier.',
    'Une halle provisoire sera montée sur la place, avec quarante étals et un parking gratuit.',
    'L’opposition demande une contre-expertise et reproche à la mairie sa précipitation.',
    'Le chantier doit commencer en septembre et coûter un peu plus de trois millions.',
  ],
  es: [
    'El ayuntamiento de Valdorena aprobó el lunes el cierre del puente viejo durante casi un año.',
    '«No había otra salida», dijo la alcaldesa, Remedios Cantalar, al terminar el pleno.',
    'Los comerciantes del barrio temen perder a buena parte de sus clientes mientras duren las obras.',
    'Según los técnicos, dos de los cuatro pilares no soportaban ya el peso de los camiones.',
    'Un barco gratuito cruzará el río cada veinte minutos desde las seis de la mañana.',
    'La oposición pidió un segundo informe y calificó la decisión de precipitada.',
  ],
  it: [
    'Il consiglio comunale di Borgalto ha deciso giovedì di chiudere la vecchia funivia per dieci mesi.',
    '«Non c’erano alternative», ha detto la sindaca, Ilaria Vestrini, al termine della seduta.',
    'Gli albergatori temono di perdere un terzo delle prenotazioni durante la stagione invernale.',
    'Secondo i tecnici le funi non reggevano più il carico previsto dal regolamento.',
    'Un autobus gratuito salirà al paese ogni mezz’ora, dalle sei fino a mezzanotte.',
  ],
  pt: [
    'A câmara de Vilaspera aprovou na quarta-feira o encerramento da antiga ponte durante onze meses.',
    '“Não havia outra saída”, disse a presidente da câmara, Graça Montelo, depois da votação.',
    'Os comerciantes receiam perder um terço dos clientes enquanto durarem as obras na margem.',
    'Segundo os engenheiros, duas das quatro vigas já não suportavam o peso dos camiões.',
    'Um barco gratuito fará a travessia de vinte em vinte minutos, até à meia-noite.',
  ],
  ru: [
    'Городской совет Верхнелужска во вторник решил закрыть старый мост на одиннадцать месяцев.',
    '«Другого выхода у нас не было», — сказала председатель совета Ольга Стрижева после заседания.',
    'Торговцы на восточной набережной опасаются потерять треть покупателей, пока идут работы.',
    'По словам инженеров, две из четырёх опор больше не выдерживали положенной нагрузки.',
    'Бесплатный паром будет ходить каждые двадцать минут с шести утра до полуночи.',
    'Оппозиция назвала решение поспешным и потребовала независимой проверки.',
  ],
  pl: [
    'Rada miejska Wielkogrodu zdecydowała we wtorek o zamknięciu starego mostu na jedenaście miesięcy.',
    '„Nie mieliśmy innego wyjścia”, powiedziała przewodnicząca rady Hanna Sosnowiec po głosowaniu.',
    'Kupcy z nabrzeża obawiają się, że stracą jedną trzecią klientów w czasie robót.',
    'Zdaniem inżynierów dwa z czterech filarów nie utrzymywały już wymaganego ciężaru.',
    'Bezpłatny prom będzie kursował co dwadzieścia minut od szóstej rano do północy.',
  ],
  zh: [
    '维林港市议会周二投票决定，将关闭老吊桥十一个月，以便更换四个铰链中的两个。',
    '议会主席奥达在会后表示：“我们考虑过所有其他办法，但都行不通。”',
    '东岸的店主们担心，施工期间他们会失去三分之一的顾客，许多人已经开始裁减人手。',
    '按照计划，渡轮将从早上六点到午夜每二十分钟开一班，乘客不必付费。',
    '反对派批评这一决定过于仓促，要求由独立机构再做一次勘测。',
  ],
  ja: [
    '港町ベルムの議会は火曜日、古い跳ね橋を十一か月間閉鎖することを賛成多数で決めた。',
    '議長のオンドラ氏は会議の後、「ほかに方法はなかった」と述べ、住民に理解を求めた。',
    '東岸の商店主たちは、工事の間に客の三分の一を失うのではないかと心配している。',
    '計画によると、渡し船は朝六時から真夜中まで二十分おきに運航され、運賃は無料となる。',
    '野党は決定が性急だと批判し、独立した機関による再調査を求めている。',
  ],
  ar: [
    'قرر مجلس مدينة بحر النور يوم الثلاثاء إغلاق الجسر القديم لمدة أحد عشر شهرا من أجل إصلاحه.',
    'وقالت رئيسة المجلس نادية المرسي: «لم يكن أمامنا أي خيار آخر» بعد انتهاء الجلسة.',
    'ويخشى أصحاب المتاجر على الضفة الشرقية أن يفقدوا ثلث زبائنهم خلال فترة العمل.',
    'ووفقا للخطة ستعمل عبارة مجانية كل عشرين دقيقة من السادسة صباحا حتى منتصف الليل.',
    'ووصفت المعارضة القرار بأنه متسرع وطالبت بدراسة ثانية من جهة مستقلة.',
  ],
};

export interface Prose {
  /** One paragraph of so many sentences. */
  text(sentences?: number): string;
  /** Paragraphs in `p` elements. */
  ps(count: number, sentences?: number): string;
  /** A headline. */
  head(): string;
}

const HEADS: Record<string, readonly string[]> = {
  en: [
    'Vellmouth closes its drawbridge for eleven months',
    'Harbour council splits over ferry plan',
    'Bakers of the quay fear a silent winter',
  ],
  de: ['Hellenbruck saniert sein altes Freibad'],
  fr: ['Port-Marnay ferme son marché couvert'],
  es: ['Valdorena cierra su puente viejo'],
  it: ['Borgalto ferma la vecchia funivia'],
  pt: ['Vilaspera encerra a antiga ponte'],
  ru: ['Верхнелужск закрывает старый мост'],
  pl: ['Wielkogród zamyka stary most'],
  zh: ['维林港关闭老吊桥十一个月'],
  ja: ['ベルム港の跳ね橋、十一か月間閉鎖へ'],
  ar: ['إغلاق الجسر القديم أحد عشر شهرا'],
};

/** Prose of one language; the same seed always gives the same. */
export function prose(seed: number, lang = 'en'): Prose {
  const sentences = SENTENCES[lang] ?? [];
  const heads = HEADS[lang] ?? [];
  let next = seed * 5;
  const sentence = (): string => sentences[next++ % sentences.length] ?? '';
  const glue = lang === 'zh' || lang === 'ja' ? '' : ' ';
  const text = (count = 3): string => Array.from({ length: count }, sentence).join(glue);
  return {
    text,
    ps: (count, each = 3) => Array.from({ length: count }, () => `<p>${text(each)}</p>`).join('\n'),
    head: () => heads[seed % heads.length] ?? '',
  };
}

export const times = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join('\n');

/** A page of the tests: what a reader would call it, where it would stand, and its source. */
export interface PageCase {
  name: string;
  url: string;
  html: string;
}
