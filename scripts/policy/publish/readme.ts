import type { Language, Words } from '../../../utils/i18n/language.ts';

const readmes: Words<(list: string) => string> = {
  en: (list) => `# The list, ready to be served

Copy this folder to a web server, and use the one file that is for it. Then fetch the list once, as employees will, and
look at the headers: \`curl -sI https://…/${list}\`.

| file | what for |
| --- | --- |
| \`${list}\` | the signed list; \`.gz\` and \`.br\` are the same, compressed |
| \`index.html\` | a page for the intranet, in Dutch and English, with the enrolment code to copy |
| \`nginx.conf\` | nginx |
| \`.htaccess\` | Apache, and hosting that is Apache |
| \`Caddyfile\` | Caddy |
| \`_headers\` | Netlify, Cloudflare Pages |
| \`cloud.sh\` | commands for Amazon S3, Azure Blob Storage and Google Cloud Storage; to read and fill in, not to run whole |

## What the headers are for

- \`Content-Type: application/jose\`: a signed list is a JWS.
- \`Access-Control-Allow-Origin: *\`: Drempel has no permission for your server and asks for none. The list is no secret.
- \`Cache-Control: no-cache\`: caches may keep it, but ask whether it is still the newest. A list that was replaced must
  not live on.
- \`ETag\`: the SHA-256 of the list itself, weak (\`W/\`) where it is sent compressed; and no \`Last-Modified\`. A validator
  is a value that the server picks and a browser repeats, so one that differs from person to person would tell people
  apart. This one is the same for everybody, and anybody can work it out. Drempel does, and repeats no other: where a
  server has another one, or a date, it asks for the whole list each time. That is so at Netlify, Cloudflare, S3, Azure and
  Google, and does no harm. nginx and Caddy answer that nothing has changed; Apache sends the list.
- \`Access-Control-Expose-Headers: ETag\`: so that Drempel can see it.

No redirect: the code holds the final address. Do not log more of who fetches the list than you must.
`,
  nl: (list) => `# De lijst, klaar om aan te bieden

Zet deze map op een webserver, en gebruik het ene bestand dat daarvoor is. Haal de lijst dan een keer op, zoals
medewerkers dat doen, en bekijk de headers: \`curl -sI https://…/${list}\`.

| bestand | waarvoor |
| --- | --- |
| \`${list}\` | de ondertekende lijst; \`.gz\` en \`.br\` zijn dezelfde, gecomprimeerd |
| \`index.html\` | een pagina voor het intranet, in het Nederlands en Engels, met de inschrijfcode om te kopiëren |
| \`nginx.conf\` | nginx |
| \`.htaccess\` | Apache, en hosting die Apache is |
| \`Caddyfile\` | Caddy |
| \`_headers\` | Netlify, Cloudflare Pages |
| \`cloud.sh\` | opdrachten voor Amazon S3, Azure Blob Storage en Google Cloud Storage; om te lezen en in te vullen, niet om in zijn geheel te draaien |

## Waar de headers voor zijn

- \`Content-Type: application/jose\`: een ondertekende lijst is een JWS.
- \`Access-Control-Allow-Origin: *\`: Drempel heeft geen toegang tot je server en vraagt die niet. De lijst is niet geheim.
- \`Cache-Control: no-cache\`: caches mogen hem bewaren, maar vragen of hij nog de nieuwste is. Een lijst die vervangen
  is mag niet voortleven.
- \`ETag\`: de SHA-256 van de lijst zelf, zwak (\`W/\`) als hij gecomprimeerd wordt verstuurd; en geen \`Last-Modified\`. Zo'n
  kenmerk kiest de server en de browser herhaalt het, dus een dat per persoon verschilt zou mensen herkennen. Dit is voor
  iedereen gelijk, en iedereen kan het narekenen. Drempel doet dat, en herhaalt geen ander: heeft een server een ander, of
  een datum, dan vraagt het elke keer de hele lijst. Zo is het bij Netlify, Cloudflare, S3, Azure en Google, en dat is niet
  erg. nginx en Caddy antwoorden dat er niets veranderd is; Apache stuurt de lijst.
- \`Access-Control-Expose-Headers: ETag\`: zodat Drempel het kan zien.

Geen doorverwijzing: de code bevat het uiteindelijke adres. Leg niet meer vast over wie de lijst ophaalt dan moet.
`,
};

/** What to do with the folder. */
export const writeReadme = (list: string, language: Language): string => readmes[language](list);
