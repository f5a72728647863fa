import { sayChange } from '../../utils/i18n/list-diff.ts';
import { diffWords } from '../../utils/i18n/list-diff-words.ts';
import { diffLists } from '../../utils/policy/diff.ts';
import { type Command, done } from './command.ts';
import { readAnyList } from './signed-list.ts';

export const diff: Command = {
  name: 'diff',
  operands: ['OLD', 'NEW'],
  options: [],
  help: {
    en: 'Says in sentences what differs between two lists, signed or not, and which sites Drempel could then read.',
    nl: 'Zegt in zinnen wat er verschilt tussen twee lijsten, ondertekend of niet, en welke sites Drempel dan kan lezen.',
  },
  async run(call) {
    const [oldPath = '', newPath = ''] = call.operands;
    const from = await readAnyList(oldPath, call);
    if (from.kind !== 'list') return from;
    const to = await readAnyList(newPath, call);
    if (to.kind !== 'list') return to;
    const changes = diffLists(from.policy, to.policy).map((change) => ({
      ...change,
      sentence: sayChange(change, call),
    }));
    const lines = changes.map(({ sentence }) => sentence);
    return done(lines.length > 0 ? lines : [diffWords[call.language].none], { changes });
  },
};
