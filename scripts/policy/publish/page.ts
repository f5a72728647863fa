import { createHash } from 'node:crypto';
import type { Language, Words } from '../../../utils/i18n/language.ts';
import type { Organisation } from '../../../utils/policy/model.ts';

interface PageWords {
  readonly title: (org: string) => string;
  readonly lead: (org: string) => string;
  readonly steps: readonly string[];
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly nobody: (org: string) => string;
  readonly ask: (contact: string) => string;
}

const pageWords: Words<PageWords> = {
  en: {
    title: (org) => `Drempel at ${org}`,
    lead: (org) =>
      `Drempel keeps your work and your private life apart in your own browser. With this code it reads the list of ${org}.`,
    steps: [
      'Install Drempel in Chrome or Firefox.',
      'Open Drempel and choose “Read a list”.',
      'Paste the code. You read what the list asks, and then you decide.',
    ],
    code: 'Enrolment code',
    copy: 'Copy the code',
    copied: 'Copied.',
    nobody: (org) => `${org} gets no word of your choice, and you can leave at any time.`,
    ask: (contact) => `Questions? ${contact}`,
  },
  nl: {
    title: (org) => `Drempel bij ${org}`,
    lead: (org) =>
      `Drempel houdt je werk en je privéleven uit elkaar in je eigen browser. Met deze code leest het de lijst van ${org}.`,
    steps: [
      'Zet Drempel in Chrome of Firefox.',
      'Open Drempel en kies “Lees een lijst”.',
      'Plak de code. Je leest wat de lijst vraagt, en dan beslis je.',
    ],
    code: 'Inschrijfcode',
    copy: 'Kopieer de code',
    copied: 'Gekopieerd.',
    nobody: (org) => `${org} krijgt geen bericht van je keuze, en je kunt altijd weg.`,
    ask: (contact) => `Vragen? ${contact}`,
  },
};

interface PageParts {
  readonly org: Organisation;
  /** Undefined where the page finds the list's address beside its own. */
  readonly code: string | undefined;
  readonly list: string;
  readonly thumbprint: string;
}

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
output{display:block;font-family:ui-monospace,monospace;overflow-wrap:anywhere;border:1px solid;border-radius:.5rem;padding:.75rem;margin:.5rem 0}
button{font:inherit;padding:.5rem 1rem}
section+section{border-top:1px solid;margin-top:2.5rem}`;

const SCRIPT = `for (const code of document.querySelectorAll('output')) {
  const { list, key } = code.dataset;
  if (list) code.textContent = new URL(list, location.href.split('#')[0]).href + '#' + key;
  const button = code.nextElementSibling;
  button.onclick = async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.nextElementSibling.textContent = button.dataset.copied;
  };
}`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page for the intranet, in Dutch and English, with the code to copy. It loads nothing and asks nothing. */
export function writePage(parts: PageParts): string {
  const policy = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  const { name } = parts.org;
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${encodeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<title>${encodeHtml(pageWords.nl.title(name))}</title>
<style>${STYLE}</style>
<main>
${writeSection('nl', parts)}
${writeSection('en', parts)}
</main>
<script>${SCRIPT}</script>
</html>
`;
}

function writeSection(language: Language, { org, code, list, thumbprint }: PageParts): string {
  const words = pageWords[language];
  const data = code === undefined ? ` data-list="${encodeHtml(list)}" data-key="${encodeHtml(thumbprint)}"` : '';
  return `<section lang="${language}">
<h1>${encodeHtml(words.title(org.name))}</h1>
<p>${encodeHtml(words.lead(org.name))}</p>
<ol>${words.steps.map((step) => `<li>${encodeHtml(step)}</li>`).join('')}</ol>
<p id="code-${language}">${encodeHtml(words.code)}</p>
<output aria-labelledby="code-${language}"${data}>${encodeHtml(code ?? '')}</output>
<button type="button" data-copied="${encodeHtml(words.copied)}">${encodeHtml(words.copy)}</button> <span role="status"></span>
<p>${encodeHtml(words.nobody(org.name))}</p>${org.contact === undefined ? '' : `\n<p>${encodeHtml(words.ask(org.contact))}</p>`}
</section>`;
}

const encodeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
