import { CHROME_KEY, GECKO_ID } from '../../utils/browser/identity.ts';
import type { Words } from '../../utils/i18n/language.ts';
import { chromeId } from './chrome-id.ts';
import { type Command, done, optionText } from './command.ts';
import { linuxFiles } from './deploy/linux.ts';
import { macFiles } from './deploy/mac.ts';
import type { Deployment } from './deploy/managed-values.ts';
import { deployReadmes } from './deploy/readmes.ts';
import { windowsFiles } from './deploy/windows.ts';
import { writeAll } from './files.ts';
import { LIST_OPTION } from './options.ts';
import { codeFor } from './sign.ts';
import { readSignedList } from './signed-list.ts';

interface DeployWords {
  readonly there: (folder: string) => string;
  readonly next: string;
  readonly code: (code: string) => string;
  readonly ids: (chrome: string, gecko: string) => string;
}

const deployWords: Words<DeployWords> = {
  en: {
    there: (folder) => `${folder} holds what hands the enrolment code to browsers that you manage.`,
    next: 'Each folder has a README.md that says where its files go.',
    code: (code) => `Enrolment code: ${code}`,
    ids: (chrome, gecko) => `Drempel’s id in Chrome, Chromium and Edge: ${chrome}; in Firefox: ${gecko}.`,
  },
  nl: {
    there: (folder) => `In ${folder} staat wat browsers die je beheert de inschrijfcode geeft.`,
    next: 'In elke map zegt een README.md waar de bestanden heen gaan.',
    code: (code) => `Inschrijfcode: ${code}`,
    ids: (chrome, gecko) => `De id van Drempel in Chrome, Chromium en Edge: ${chrome}; in Firefox: ${gecko}.`,
  },
};

export const deploy: Command = {
  name: 'deploy',
  operands: ['DIR'],
  options: [
    LIST_OPTION,
    {
      name: 'url',
      value: 'URL',
      required: true,
      help: { en: 'Where employees’ browsers find the list.', nl: 'Waar de browsers van medewerkers de lijst vinden.' },
    },
    {
      name: 'embed',
      help: {
        en: 'Also put the signed list itself in, for devices that cannot reach it at first.',
        nl: 'Zet ook de ondertekende lijst zelf erin, voor apparaten die er eerst niet bij kunnen.',
      },
    },
  ],
  help: {
    en: 'Writes the files with which managed devices give Drempel its enrolment code: Windows, macOS, Linux, Firefox.',
    nl: 'Schrijft de bestanden waarmee beheerde apparaten Drempel de inschrijfcode geven: Windows, macOS, Linux, Firefox.',
  },
  async run(call) {
    const words = deployWords[call.language];
    const [folder = ''] = call.operands;
    const list = await readSignedList(optionText(call, 'list') ?? '', call);
    if (list.kind === 'refusal') return list;
    const code = codeFor(optionText(call, 'url') ?? '', list.thumbprint, call);
    if (typeof code !== 'string') return code;

    const deployment: Deployment = {
      values: { enrolmentCode: code, ...(call.options.embed === true && { list: list.envelope }) },
      chromeId: chromeId(CHROME_KEY),
      geckoId: GECKO_ID,
      org: list.policy.org,
    };
    const files = {
      ...windowsFiles(deployment),
      ...macFiles(deployment),
      ...linuxFiles(deployment),
      ...deployReadmes(deployment, call.language),
    };
    const refusal = await writeAll(folder, files, call.language);
    if (refusal) return refusal;
    return done([words.there(folder), words.next, words.code(code), words.ids(deployment.chromeId, GECKO_ID)], {
      folder,
      files: Object.keys(files),
      enrolmentCode: code,
      chromeId: deployment.chromeId,
      geckoId: GECKO_ID,
    });
  },
};
