import type { CommandOption } from './command.ts';

/** Options that more than one command has. */
export const PASSPHRASE_OPTION: CommandOption = {
  name: 'passphrase-file',
  value: 'FILE',
  help: {
    en: 'A file whose first line is the passphrase of the key. Without it you are asked, where there is a terminal.',
    nl: 'Een bestand met op de eerste regel de wachtwoordzin van de sleutel. Anders wordt ernaar gevraagd, als er een terminal is.',
  },
};

export const LIST_OPTION: CommandOption = {
  name: 'list',
  value: 'LIST',
  required: true,
  help: { en: 'The signed list.', nl: 'De ondertekende lijst.' },
};

export const STRICT_OPTION: CommandOption = {
  name: 'strict',
  help: {
    en: 'Warnings count as errors.',
    nl: 'Waarschuwingen tellen als fouten.',
  },
};
