import { expect, it } from 'vitest';
import { namedPicture } from '../../../../utils/guard/pictures/named-picture.ts';

const ADDRESS = 'https://media.acme.example/chart.png';

it.each([
  [`<meta http-equiv="content-type" content="text/html; charset=utf-8"><img src="${ADDRESS}" alt="A chart"/>`, ADDRESS],
  [`<IMG alt='a > b' class="x" SRC = '${ADDRESS}'>`, ADDRESS],
  [`<img src="${ADDRESS}?a=1&amp;b=2">`, `${ADDRESS}?a=1&b=2`],
  [`<img src="data:image/png;base64,AAAA">`, null],
  [`<img src="/chart.png">`, null],
  [`<img src="https://">`, null],
  [`<img data-src="${ADDRESS}">`, null],
  [`<a href="${ADDRESS}">a chart</a>`, null],
  [ADDRESS, null],
  [`${'.'.repeat(10_000)}<img src="${ADDRESS}">`, null],
  ['', null],
])('of %j names %j', (text, address) => expect(namedPicture(text)).toBe(address));
