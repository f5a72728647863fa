import { SHOWN_EXAMPLES } from './content/model.ts';
import type { Evidence, Fact } from './model.ts';

/** Evidence as facts for a person: one for each thing that can be said in a sentence, in the order given. */
export function gatherFacts(evidence: readonly Evidence[]): readonly Fact[] {
  return [...Map.groupBy(evidence, sentenceOf).values()].map((group) => {
    const [first] = group as [Evidence, ...Evidence[]];
    return tell(first, group);
  });
}

/** What makes a sentence of its own. */
function sentenceOf(each: Evidence): string {
  switch (each.kind) {
    case 'downloaded':
    case 'member':
    case 'edited':
    case 'picture':
    case 'address':
      return `${each.kind} ${each.strength} ${each.appName}`;
    case 'content':
      return `content ${each.strength} ${each.detector} ${each.name}`;
    case 'label':
      return `label ${each.inside ?? false} ${each.name}`;
    case 'unread':
      return `unread ${each.why}`;
    default:
      return each.kind;
  }
}

function tell(first: Evidence, group: readonly Evidence[]): Fact {
  const files = group.length;
  const at = group.reduce((last, each) => ('at' in each ? Math.max(last, each.at) : last), 0);
  const alike = <K extends Evidence['kind']>(kind: K) =>
    group.filter((each): each is Extract<Evidence, { kind: K }> => each.kind === kind);
  switch (first.kind) {
    case 'copied':
      return first;
    case 'unknown':
      return { kind: 'unknown', count: files };
    case 'unread':
      return { kind: 'unread', why: first.why, count: files };
    case 'label':
      return {
        kind: 'label',
        strength: first.strength,
        count: files,
        called: first.name,
        ...(first.inside && { inside: first.inside }),
      };
    case 'downloaded': {
      const { kind, strength, appName } = first;
      const former = files === 1 && first.renamed ? { formerName: first.originalName } : {};
      return { kind, strength, appName, at, count: files, ...former };
    }
    case 'edited': {
      const { kind, strength, appName } = first;
      const former = files === 1 ? { formerName: first.originalName } : {};
      return { kind, strength, appName, at, count: files, ...former };
    }
    case 'address':
      return { kind: 'address', strength: first.strength, appName: first.appName, count: files };
    case 'picture': {
      const { kind, strength, appName } = first;
      return { kind, strength, appName, at, count: files };
    }
    case 'member': {
      const { kind, strength, appName } = first;
      const members = alike(kind).reduce((sum, each) => sum + each.count, 0);
      return { kind, strength, appName, at, count: files, members };
    }
    case 'content': {
      const { kind, strength, detector, name: called } = first;
      const found = alike(kind);
      const hits = found.reduce((sum, each) => sum + each.count, 0);
      const examples = [...new Set(found.flatMap((each) => each.examples))].slice(0, SHOWN_EXAMPLES);
      const count = found.filter(({ file }) => file !== null).length;
      return { kind, strength, detector, called, hits, examples, count };
    }
  }
}
