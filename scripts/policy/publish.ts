import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Words } from '../../utils/i18n/language.ts';
import { type Command, done, optionText } from './command.ts';
import { writeAll } from './files.ts';
import { LIST_OPTION } from './options.ts';
import { writePage } from './publish/page.ts';
import { serverFiles } from './publish/servers.ts';
import { codeFor } from './sign.ts';
import { readSignedList } from './signed-list.ts';

const LIST_NAME = 'allowed-services.jws';

interface PublishWords {
  readonly there: (folder: string) => string;
  readonly next: string;
  readonly code: (code: string) => string;
}

const publishWords: Words<PublishWords> = {
  en: {
    there: (folder) =>
      `${folder} holds the list, compressed copies, a page for the intranet, and settings for servers.`,
    next: 'Its README.md says which of these your server needs.',
    code: (code) => `Enrolment code: ${code}`,
  },
  nl: {
    there: (folder) =>
      `In ${folder} staan de lijst, gecomprimeerde kopieën, een pagina voor het intranet, en instellingen voor servers.`,
    next: 'Het README.md daar zegt welke daarvan jouw server nodig heeft.',
    code: (code) => `Inschrijfcode: ${code}`,
  },
};

export const publish: Command = {
  name: 'publish',
  operands: ['DIR'],
  options: [
    LIST_OPTION,
    {
      name: 'url',
      value: 'URL',
      help: {
        en: 'Where the list will be. Without it the page works out the code from its own address, beside the list.',
        nl: 'Waar de lijst komt te staan. Anders leidt de pagina de code af van haar eigen adres, naast de lijst.',
      },
    },
  ],
  help: {
    en: 'Writes a folder that any web server can serve: the list, headers for each server, and a page with the code.',
    nl: 'Schrijft een map die elke webserver kan aanbieden: de lijst, headers per server, en een pagina met de code.',
  },
  async run(call) {
    const words = publishWords[call.language];
    const [folder = ''] = call.operands;
    const list = await readSignedList(optionText(call, 'list') ?? '', call);
    if (list.kind === 'refusal') return list;
    const url = optionText(call, 'url');
    const code = url === undefined ? undefined : codeFor(url, list.thumbprint, call);
    if (typeof code === 'object') return code;

    const content = list.envelope;
    // What anybody can work out of the list; Drempel does, and repeats no other validator.
    const digest = createHash('sha256').update(content).digest('base64url');
    const files = {
      [LIST_NAME]: content,
      [`${LIST_NAME}.gz`]: gzipSync(content, { level: 9 }),
      [`${LIST_NAME}.br`]: brotliCompressSync(content, {
        // The two above it take ten times as long for a seventh less.
        params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
      }),
      'index.html': writePage({ org: list.policy.org, code, list: LIST_NAME, thumbprint: list.thumbprint }),
      ...serverFiles(LIST_NAME, digest, call.language),
    };
    const refusal = await writeAll(folder, files, call.language);
    if (refusal) return refusal;
    return done([words.there(folder), words.next, ...(code === undefined ? [] : [words.code(code)])], {
      folder,
      files: Object.keys(files),
      etag: `"${digest}"`,
      thumbprint: list.thumbprint,
      ...(code !== undefined && { enrolmentCode: code }),
    });
  },
};
