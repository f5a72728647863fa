import fc from 'fast-check';
import { ARRANGEMENTS, CATEGORIES, type Policy, type Service, WEEKDAYS } from '../../utils/policy/model.ts';

const word = fc.constantFrom('alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'gorse', 'hazel');
const host = fc.tuple(fc.boolean(), word, word).map(([wild, a, b]) => `${wild ? '*.' : ''}${a}.${b}.example`);
const hosts = fc.uniqueArray(host, { minLength: 1, maxLength: 3 });
const words = fc.uniqueArray(word, { maxLength: 3 });
const start = fc.option(
  word.map((name) => `https://${name}.example/`),
  { nil: undefined },
);
const instant = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(1_767_225_600_000 + days * 86_400_000).toISOString());
const outcome = fc.constantFrom('warn' as const, 'pass' as const);

/** Leaves out fields that hold undefined, as a parsed list does. */
const bare = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const workApp = fc.record({ id: word, name: word, hosts, start }).map(bare);
const service = fc
  .record({
    id: word,
    name: word,
    category: fc.constantFrom(...CATEGORIES),
    hosts,
    standing: fc.constantFrom('approved', 'unapproved', 'unlisted'),
    start,
    instead: fc.option(word, { nil: undefined }),
    because: fc.option(fc.record({ nl: word, en: word }), { nil: undefined }),
  })
  .map((one) => bare(one) as Service);
const byId = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 4, selector: ({ id }) => id });
const time = fc.constantFrom('08:30', '12:00', '17:30', '22:00');

/** Lists of every shape, out of few words so that two of them have much in common. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    schema: fc.constant(1 as const),
    seq: fc.integer({ min: 0, max: 5 }),
    issued: instant,
    expires: instant,
    org: fc
      .record({
        id: word,
        name: word,
        contact: fc.option(word, { nil: undefined }),
        info: start,
        tenants: words,
        mailDomains: words,
      })
      .map(bare),
    arrangement: fc.constantFrom(...ARRANGEMENTS),
    workApps: byId(workApp),
    signIn: fc.uniqueArray(host, { maxLength: 3 }),
    services: byId(service),
    guard: fc.record({
      categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES)),
      unknownFiles: fc.record({ work: outcome, private: outcome }),
      action: fc.constantFrom('warn', 'stop'),
      reason: fc.constantFrom('optional', 'required', 'none'),
      detectors: words,
      patterns: fc.array(fc.record({ name: word, re2: word, near: words, atLeast: fc.integer({ min: 1, max: 3 }) }), {
        maxLength: 2,
      }),
    }),
    tenantRestrictions: fc.array(fc.record({ hosts, headers: fc.dictionary(word, word, { maxKeys: 2 }) }), {
      maxLength: 2,
    }),
    suggestedHours: fc.option(
      fc.record({
        zone: fc.constantFrom('Europe/Amsterdam', 'Europe/Brussels'),
        windows: fc.array(
          fc.record(
            {
              days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
              from: time,
              to: time,
              weeks: fc.constantFrom('even', 'odd'),
            },
            { requiredKeys: ['days', 'from', 'to'] },
          ),
          { maxLength: 2 },
        ),
      }),
      { nil: undefined },
    ),
  })
  .map((policy) => bare(policy) as Policy);
