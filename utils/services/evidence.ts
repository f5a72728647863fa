import { createScanner } from '../guard/content/scanner.ts';
import type { LookedFile, LookRules } from '../guard/look/model.ts';
import { matchDownloads } from '../guard/match-download.ts';
import { matchEdited } from '../guard/match-edited.ts';
import type { Evidence, Transfer } from '../guard/model.ts';
import { namedPicture } from '../guard/pictures/named-picture.ts';
import { weighLooked } from '../guard/weigh-looked.ts';
import type { Policy } from '../policy/model.ts';
import type { CopiedPictures } from './copied-pictures.ts';
import type { CopiedTexts } from './copied-text.ts';
import type { Lists } from './lists.ts';
import type { Provenance } from './provenance.ts';

/** Everything that points to an organisation, in one transfer. */
export interface GatheredEvidence {
  /** Of each organisation, in the order in which they were asked for. */
  readonly byOwner: readonly (readonly Evidence[])[];
  /** Places of files that are known downloads from any organisation's apps. */
  readonly known: ReadonlySet<number>;
}

interface Parts {
  readonly provenance: Pick<Provenance, 'candidates'>;
  readonly lists: Pick<Lists, 'placeOf'>;
  readonly copies: Pick<CopiedTexts, 'match'>;
  readonly pictures: Pick<CopiedPictures, 'match'>;
}

/** Gathers evidence from what Drempel remembers and from the transfer itself. */
export function createEvidence({ lists, provenance, copies, pictures }: Parts) {
  /** A picture that was copied comes with its address, where there is no text. */
  const pictureFrom = async ({ files, text = '' }: Transfer) => {
    const file = files.findIndex(({ type }) => type.startsWith('image/'));
    const address = file < 0 ? null : namedPicture(text);
    if (address === null) return null;
    const { standing, list } = await lists.placeOf(address);
    if (standing.kind !== 'work' || !list) return null;
    const evidence = { kind: 'address', strength: 'likely', file, appName: standing.app.name } as const;
    return { orgId: list.policy.org.id, evidence };
  };

  /** @param looked what is inside its files; null where they have not been looked into */
  return async (
    transfer: Transfer,
    looked: readonly LookedFile[] | null,
    owners: readonly Policy[],
  ): Promise<GatheredEvidence> => {
    const { files, text } = transfer;
    const downloads = await provenance.candidates(looked ? 'all' : new Set(files.map(({ size }) => size)));
    const byOrg = Map.groupBy(downloads, ({ orgId }) => orgId);
    const matched = new Map([...byOrg].map(([orgId, theirs]) => [orgId, matchDownloads(files, theirs)]));
    const inFiles = (owner: Policy): readonly Evidence[] => {
      const theirs = byOrg.get(owner.org.id) ?? [];
      const downloaded = matched.get(owner.org.id) ?? [];
      if (!looked) return downloaded;
      const places = placesOf(downloaded);
      const edited = matchEdited(files, theirs).filter(({ file }) => !places.has(file));
      return [...downloaded, ...edited, ...weighLooked(looked, owner, theirs)];
    };
    const inText = async (owner: Policy): Promise<readonly Evidence[]> => {
      if (!text) return [];
      const copied = await copies.match(text, owner.org.id);
      return copied ? [copied] : scanText(text, rulesOf(owner));
    };
    const named = await pictureFrom(transfer);
    const inPictures = async ({ org }: Policy): Promise<readonly Evidence[]> => {
      if (named?.orgId === org.id) return [named.evidence];
      return looked ? pictures.match(looked, org.id) : [];
    };
    const byOwner = await Promise.all(
      owners.map(async (owner) => [...inFiles(owner), ...(await inPictures(owner)), ...(await inText(owner))]),
    );
    return { byOwner, known: placesOf([...matched.values()].flat()) };
  };
}

/** What a list wants looked for inside files and text. */
export const rulesOf = ({ org, guard }: Policy): LookRules => ({
  orgId: org.id,
  orgName: org.name,
  mailDomains: org.mailDomains,
  detectors: guard.detectors,
  patterns: guard.patterns,
});

function scanText(text: string, rules: LookRules): readonly Evidence[] {
  const scanner = createScanner(rules);
  scanner.push(text);
  return scanner.end().map((finding) => ({ kind: 'content', file: null, ...finding }));
}

const placesOf = (evidence: readonly { readonly file: number }[]): ReadonlySet<number> =>
  new Set(evidence.map(({ file }) => file));
