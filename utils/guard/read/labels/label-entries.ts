import { MOST_LABELS, type SensitivityLabel } from '../../look/model.ts';

const KEY =
  /^MSIP_Label_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})_(Enabled|SiteId|Name|Removed)$/i;
const UUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
/** In characters. */
const MOST_NAME = 200;

/** A label with whether it is in force: one that is not may still overrule another. */
export interface LabelState extends SensitivityLabel {
  readonly inForce: boolean;
}

/** A UUID in lower case without braces, or null. */
export const uuidOf = (value: string | null | undefined): string | null =>
  UUID.exec(value?.trim() ?? '')?.[1]?.toLowerCase() ?? null;

/** Labels from metadata as Microsoft Information Protection writes it: a name and a value for each part of each label. */
export function labelsOf(entries: Iterable<readonly [string, string]>): readonly LabelState[] {
  const found = new Map<string, Map<string, string>>();
  for (const [key, value] of entries) {
    const [, id, part] = KEY.exec(key.trim()) ?? [];
    if (!id || !part) continue;
    const parts = found.get(id.toLowerCase()) ?? new Map<string, string>();
    if (found.size >= MOST_LABELS && !found.has(id.toLowerCase())) continue;
    found.set(id.toLowerCase(), parts.set(part.toLowerCase(), value.trim()));
  }
  return [...found].map(([id, parts]) => ({
    tenant: uuidOf(parts.get('siteid')),
    id,
    name: parts.get('name')?.slice(0, MOST_NAME) || null,
    inForce: !isNo(parts.get('enabled')) && !isYes(parts.get('removed')),
  }));
}

const isNo = (value: string | undefined) => value !== undefined && /^(?:false|0|no)$/i.test(value);
const isYes = (value: string | undefined) => value !== undefined && /^(?:true|1|yes)$/i.test(value);

/** Those that count, each once. */
export function inForce(labels: readonly LabelState[]): readonly SensitivityLabel[] {
  const found = new Map<string, SensitivityLabel>();
  for (const { inForce, ...label } of labels) {
    const key = `${label.tenant} ${label.id}`;
    if (inForce && !found.has(key)) found.set(key, label);
  }
  return [...found.values()].slice(0, MOST_LABELS);
}
