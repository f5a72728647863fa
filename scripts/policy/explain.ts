import { sayStanding } from '../../utils/i18n/here.ts';
import type { Words } from '../../utils/i18n/language.ts';
import { saySource } from '../../utils/i18n/list-section.ts';
import { CATALOGUE } from '../../utils/policy/catalogue.ts';
import { decidingRule } from '../../utils/policy/deciding-rule.ts';
import { compileStanding, standingOf } from '../../utils/policy/standing.ts';
import { readTypedAddress } from '../../utils/policy/typed-address.ts';
import { type Command, done, optionText, refuse } from './command.ts';
import { LIST_OPTION } from './options.ts';
import { readAnyList } from './signed-list.ts';

const explainWords: Words<{ readonly badAddress: (text: string) => string }> = {
  en: { badAddress: (text) => `“${text}” is not the address of a site, such as https://dropbox.com.` },
  nl: { badAddress: (text) => `“${text}” is geen adres van een site, zoals https://dropbox.com.` },
};

export const explain: Command = {
  name: 'explain',
  operands: ['URL'],
  options: [LIST_OPTION],
  help: {
    en: 'Says what a list, signed or not, makes of an address, and by which rule.',
    nl: 'Zegt wat een lijst, ondertekend of niet, van een adres vindt, en door welke regel.',
  },
  async run(call) {
    const [typed = ''] = call.operands;
    const url = readTypedAddress(typed);
    if (!url) return refuse(explainWords[call.language].badAddress(typed), 2);
    const list = await readAnyList(optionText(call, 'list') ?? '', call);
    if (list.kind !== 'list') return list;
    const { policy } = list;
    const standing = standingOf(compileStanding(policy, CATALOGUE), url.href);
    const { name, sentences } = sayStanding(standing, url.hostname, policy, call.language);
    const source = saySource(standing, policy, url.href, call.language);
    return done([`${name ?? url.hostname}: ${sentences.join(' ')}`, ...(source === null ? [] : [source])], {
      url: url.href,
      seq: policy.seq,
      rule: decidingRule(standing, policy, url.href) ?? null,
      standing,
      sentences,
    });
  },
};
