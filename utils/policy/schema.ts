import * as v from 'valibot';
import { isZone } from '../availability/check-hours.ts';
import { parseHostRule } from './host-rule.ts';
import { ARRANGEMENTS, CATEGORIES, type MalformedDetail, WEEK_PARITIES, WEEKDAYS } from './model.ts';

/**
 * The shape of the signed document. Every message is a `MalformedDetail`, or `claims-too-much`: the parser turns them
 * into problems. Fields that are not named here are left out of the result and reported by `findUnknownFields`.
 */
const says = <T extends MalformedDetail>(detail: T) => detail;

const text = (limit: number) => v.pipe(v.string(), v.nonEmpty(says('missing')), v.maxLength(limit, says('too-long')));
const few = <T extends v.GenericSchema>(item: T, limit: number) =>
  v.pipe(v.array(item), v.maxLength(limit, says('too-many')));

const id = v.pipe(text(100), v.regex(/^[a-z\d]+(?:[._-][a-z\d]+)*$/, says('unknown-value')));
const instant = v.pipe(
  text(40),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/, says('bad-instant')),
  v.check((value) => Number.isFinite(Date.parse(value)), says('bad-instant')),
);
/** Employees click these: never a scheme that runs. */
const webAddress = v.pipe(
  text(2000),
  v.check((value) => ['https:', 'http:'].includes(URL.parse(value)?.protocol ?? ''), says('bad-url')),
);
const hostRule = v.pipe(
  text(1000),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const result = parseHostRule(dataset.value);
    if (result.kind === 'rule') return result.rule;
    addIssue({ message: result.kind });
    return NEVER;
  }),
);
/** Counted over the whole document, before the schema looks; see `bounds.ts`. */
const hostRules = v.array(hostRule);

const bilingual = v.object({ nl: text(500), en: text(500) });
const zone = v.pipe(
  text(100),
  v.check((value) => isZone(value), says('bad-zone')),
);
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, says('unknown-value')));

const organisation = v.object({
  id,
  name: text(200),
  contact: v.exactOptional(text(200)),
  info: v.exactOptional(webAddress),
  tenants: v.optional(few(text(100), 100), []),
  mailDomains: v.optional(few(v.pipe(text(253), v.toLowerCase()), 1000), []),
});

const workApp = v.object({
  id,
  name: text(200),
  hosts: v.pipe(hostRules, v.minLength(1, says('missing'))),
  start: v.exactOptional(webAddress),
});

/** Name, category and hosts may be left to the catalogue. */
const service = v.object({
  id,
  name: v.exactOptional(text(200)),
  category: v.exactOptional(v.picklist(CATEGORIES)),
  hosts: v.exactOptional(v.pipe(hostRules, v.minLength(1, says('missing')))),
  standing: v.picklist(['approved', 'unapproved', 'unlisted']),
  start: v.exactOptional(webAddress),
  instead: v.exactOptional(id),
  because: v.exactOptional(bilingual),
});

const pattern = v.object({
  name: text(200),
  re2: text(1000),
  near: v.optional(few(text(100), 100), []),
  atLeast: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
});

const guard = v.object({
  categories: v.optional(few(v.picklist(CATEGORIES), CATEGORIES.length), ['storage', 'transfer', 'paste']),
  unknownFiles: v.optional(
    v.object({
      work: v.optional(v.picklist(['warn', 'pass']), 'warn'),
      private: v.optional(v.picklist(['warn', 'pass']), 'pass'),
    }),
    {},
  ),
  action: v.optional(v.picklist(['warn', 'stop']), 'warn'),
  reason: v.optional(v.picklist(['optional', 'required', 'none']), 'optional'),
  detectors: v.optional(few(text(100), 50), []),
  patterns: v.optional(few(pattern, 100), []),
});

const tenantRestriction = v.object({
  hosts: v.pipe(hostRules, v.minLength(1, says('missing'))),
  headers: v.record(
    v.pipe(text(100), v.regex(/^[\w-]+$/, says('unknown-value'))),
    v.pipe(text(2000), v.regex(/^[\x20-\x7e]*$/, says('unknown-value'))),
  ),
});

const suggestedHours = v.object({
  zone,
  windows: few(
    v.object({
      days: few(v.picklist(WEEKDAYS), 7),
      from: time,
      to: time,
      weeks: v.exactOptional(v.picklist(WEEK_PARITIES)),
    }),
    50,
  ),
});

export const documentSchema = v.object({
  schema: v.literal(1, says('newer-schema')),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  issued: instant,
  expires: instant,
  org: organisation,
  arrangement: v.picklist(ARRANGEMENTS),
  workApps: v.optional(few(workApp, 1000), []),
  signIn: v.optional(hostRules, []),
  services: v.optional(few(service, 100_000), []),
  guard: v.optional(guard, {}),
  tenantRestrictions: v.optional(few(tenantRestriction, 100), []),
  suggestedHours: v.exactOptional(suggestedHours),
});

export type PolicyDocument = v.InferOutput<typeof documentSchema>;
