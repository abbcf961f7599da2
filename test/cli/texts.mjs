// Documents of several formats, in our own words.
export const OWN = {
  observedAt: '2026-11-22T15:00:00+09:00',
  stations: [
    { name: '서울', temperature: 3.4, condition: 'rain' },
    { name: '부산', temperature: 9.1, condition: 'clear' },
  ],
};

export const KMA_XML = `<?xml version="1.0" encoding="UTF-8"?>
<current xmlns="current"><weather year="2026" month="11" day="22" hour="15">
<local stn_id="108" icon="04" desc="흐림" ta="3.4">서울</local>
<local stn_id="239" icon="" desc="-" ta="-9.0"></local>
</weather></current>`;

const hubRow = (station, temperature, cloud) =>
  [
    ...[202611221500, station, 29, 2.1, -9, -9.0, -9, 1019.3, 1029.5, 1, 1.2, temperature, -15.2, 58.0, 1.6],
    ...['-9.0', -9.0, -9.0, -9.0, -9.0, -9.0, -9.0, -9, -9, '-', cloud, 0, -9, '-', -9, -9, -9, 2000, 1.0],
  ].join('  ');

export const HUB_TEXT = `#START7777
#  기상청 지상관측 시간자료
# YYMMDDHHMI STN  WD   WS GST  GST  GST     PA     PS PT    PR    TA    TD    HM    PV     RN
${hubRow(108, '-9.0', 0)}
${hubRow(159, '-99.0', 9)}
#7777END
`;

export const RSS = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>우리신문</title><link>https://news.example/</link>
<item><title><![CDATA[첫째 &amp; 둘째]]></title><link>https://news.example/1</link><dc:creator>홍길동 기자</dc:creator>
<pubDate>Sun, 22 Nov 2026 10:00:00 +0900</pubDate><description>요약</description></item>
<item><link>https://news.example/2</link></item>
</channel></rss>`;

export const PAGE = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>제목 - 우리신문</title>
<link rel="canonical" href="/news/1"><meta property="og:image" content="/photo.jpg">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"제목",
"author":{"@type":"Person","name":"홍길동"},"datePublished":"2026-11-22T10:00:00+09:00"}</script></head><body>본문</body></html>`;

export const LOGIN = '<!doctype html><title>Login</title><form><input name="id"></form>';
