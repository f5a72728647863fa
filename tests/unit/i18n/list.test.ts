import { describe, expect, it } from 'vitest';
import { sayStatement } from '../../../utils/i18n/list.ts';
import { sayListProblem } from '../../../utils/i18n/list-problem.ts';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import { describeList } from '../../../utils/policy/describe.ts';
import { type AdoptedList, type ListProblem, MALFORMED_DETAILS, type Policy } from '../../../utils/policy/model.ts';
import { parsePolicy } from '../../../utils/policy/parse.ts';
import { acmeDocument, encode } from '../policy/documents.ts';

function policyOf(change: Record<string, unknown> = {}): Policy {
  const result = parsePolicy(encode(acmeDocument(change)), CATALOGUE);
  if (result.kind !== 'parsed') throw new Error(JSON.stringify(result));
  return result.policy;
}

const everything = {
  guard: { action: 'stop', reason: 'required', detectors: ['bsn'], patterns: [{ name: 'Project', re2: 'PRJ' }] },
  services: [
    ...(acmeDocument().services as object[]),
    { id: 'chatty', name: 'Chatty', category: 'ai', hosts: ['chatty.example'], standing: 'unapproved' },
  ],
  tenantRestrictions: [
    { hosts: ['login.microsoftonline.com'], headers: { 'Restrict-Access-To-Tenants': 'acme', 'X-Employee': '7' } },
  ],
  suggestedHours: {
    zone: 'Europe/Amsterdam',
    windows: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:30', to: '17:30' }],
  },
};

const readers = [
  { language: 'en', zone: 'Europe/Amsterdam' },
  { language: 'nl', zone: 'Europe/Amsterdam' },
] as const;
const say = (policy: Policy, unknownFields: readonly string[], language: 'en' | 'nl', vouched = false) =>
  describeList(policy, unknownFields, vouched).map((one) =>
    sayStatement(one, policy.org.name, { language, zone: 'Europe/Amsterdam' }),
  );

describe('what a list asks', () => {
  it('is said in sentences, in Dutch and English', () => {
    expect(say(policyOf(everything), ['motto'], 'nl')).toEqual([
      'Lijst nr. 42 van Acme BV (acme.example), gemaakt op 1 november 2026, geldig tot 1 februari 2027.',
      'Werk-apps, op een eigen plek, apart van je privépagina’s: Webmail en Intranet.',
      'Je logt in voor Acme BV op login.acme.example. Die pagina’s blijven waar je ze opent.',
      'Acme BV stelt deze uren voor: ma t/m vr, 08:30–17:30. Je stelt ze zelf in. Tot dan verandert er niets.',
      'Niet goedgekeurd door Acme BV voor werkbestanden: Dropbox. Voordat er een naartoe gaat, waarschuwt Drempel je. Je mag toch doorgaan, maar Drempel vraagt waarom.',
      'Om er een te herkennen kijkt het, alleen op dit apparaat, waar een bestand of tekst vandaan komt, en of dit erin staat: burgerservicenummers (BSN) en “Project”.',
      'Weet het niet waar een bestand vandaan komt? Dan waarschuwt het alleen op je werkpagina’s. Over je eigen bestanden op privépagina’s zegt het niets.',
      'Acme BV zou zulke uploads liever tegenhouden. Maar het apparaat is van jezelf. Daarom doet Drempel dat niet: het waarschuwt, jij beslist.',
      'Goedgekeurd door Acme BV, ook voor werkbestanden: Acme Files.',
      'Ook niet goedgekeurd door Acme BV: Chatty. Drempel kijkt niet naar wat je daar doet.',
      'Tussen je werkpagina’s hoort login.microsoftonline.com dat je alleen met accounts van Acme BV inlogt, en mag het andere weigeren. In je privépagina’s wordt niets gezegd en niets geweigerd.',
      'Acme BV wil ook X-Employee aan verzoeken toevoegen. Dat kent Drempel niet, dus het voegt niets toe.',
      'De lijst heeft delen die deze versie van Drempel niet kent en overslaat: motto.',
    ]);
    expect(say(policyOf(everything), ['motto'], 'en')).toHaveLength(13);
  });

  it.each([
    ['BYOD', true, 'But by this list the device is your own.'],
    ['COPE', false, 'But the settings of this browser do not say that the device is of Acme BV.'],
    ['BYOD', false, 'But the device is your own.'],
  ])('says what is missing before it stops an upload: %s, vouched for: %s', (arrangement, vouched, why) => {
    const said = say(policyOf({ ...everything, arrangement }), [], 'en', vouched).join('\n');
    expect(said).toContain(`Acme BV would rather stop such uploads. ${why}`);
    expect(said).toContain('You may still go on');
  });

  it.each(['CYOD', 'COPE'])('says that it stops them where nothing is missing: %s', (arrangement) => {
    const policy = policyOf({ ...everything, arrangement });
    const said = say(policy, [], 'nl', true).join('\n');
    expect(said).toContain(
      'Dit is een apparaat van Acme BV, en Acme BV vraagt om dat hier tegen te houden: Drempel laat het dan niet door.',
    );
    expect(said).not.toMatch(/liever|toch doorgaan/);
    expect(say(policy, [], 'en', true).join()).toContain(
      'This is a device of Acme BV, and Acme BV asks to stop that here',
    );
  });

  it('leaves out what the list does not ask', () => {
    const bare = policyOf({ workApps: [], signIn: [], services: [] });
    expect(describeList(bare, [], false).map(({ kind }) => kind)).toEqual(['from']);
  });

  it('says so when no hours are suggested', () => {
    expect(say(policyOf(), [], 'en')[3]).toBe(
      'Acme BV suggests no hours. Set your own, and work is silent outside them.',
    );
  });

  it('counts what does not fit in a sentence', () => {
    const services = Array.from({ length: 20 }, (_, n) => ({
      id: `s${n}`,
      name: `Service ${n}`,
      category: 'storage',
      hosts: [`s${n}.example`],
      standing: 'unapproved',
    }));
    expect(say(policyOf({ services }), [], 'nl').join()).toContain('Service 11 en 8 andere.');
  });
});

const problems: ListProblem[] = [
  { kind: 'bad-code' },
  { kind: 'insecure-url' },
  { kind: 'unreachable', detail: 'network' },
  { kind: 'unreachable', detail: 'timeout' },
  { kind: 'unreachable', detail: 'redirect' },
  { kind: 'unreachable', detail: 'http-404' },
  { kind: 'too-large', bytes: 4_000_000, limit: 3 * 1024 * 1024 },
  { kind: 'too-many-hosts', count: 100_001, limit: 100_000 },
  { kind: 'not-signed' },
  { kind: 'forged' },
  { kind: 'wrong-key', expected: 'a', found: 'b' },
  ...MALFORMED_DETAILS.map((detail) => ({ kind: 'malformed', path: 'services[3].hosts[0]', detail }) as const),
  { kind: 'malformed', path: '', detail: 'not-json' },
  { kind: 'claims-too-much', rule: '*.com' },
  { kind: 'older', have: 42, got: 41 },
  { kind: 'older', have: 42, got: 42 },
  { kind: 'other-organisation', have: 'Acme BV', got: 'Bolwerk' },
  { kind: 'expired', on: '2026-11-01T00:00:00Z' },
];

describe('what is wrong with a list', () => {
  const inForce: AdoptedList = {
    policy: policyOf(),
    source: { kind: 'file', name: 'list.jws' },
    thumbprint: 'a',
    digest: 'b',
    unknownFields: [],
    adoptedAt: 0,
    checkedAt: 0,
  };

  it.each(readers)('has a sentence of its own for every problem ($language)', (reader) => {
    const sentences = problems.map((problem) => sayListProblem(problem, null, reader).wrong);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(new Set(sentences).size).toBe(problems.length);
    expect(sentences.join()).not.toMatch(/undefined|NaN|Invalid|object/);
  });

  it.each(readers)('says what stays in force ($language)', (reader) => {
    const [none, some] = [null, inForce].map((list) => sayListProblem({ kind: 'forged' }, list, reader).stays);
    expect(none).not.toBe(some);
    expect(some).toContain('42');
    expect(some).toContain('Acme BV');
    const other = { ...inForce, policy: { ...inForce.policy, org: { ...inForce.policy.org, name: 'Bolwerk' } } };
    const both = sayListProblem({ kind: 'forged' }, [inForce, other], reader).stays;
    expect(both).toContain(reader.language === 'nl' ? 'de lijsten van Acme BV en Bolwerk' : 'of Acme BV and Bolwerk');
  });

  it('names the place and the facts', () => {
    const nl = (problem: ListProblem) => sayListProblem(problem, null, { language: 'nl', zone: 'UTC' }).wrong;
    expect(nl({ kind: 'malformed', path: 'services[3].hosts[0]', detail: 'bad-host' })).toBe(
      'De lijst heeft een fout bij services[3].hosts[0]: dit is niet de naam van een site.',
    );
    expect(nl({ kind: 'too-many-hosts', count: 100_001, limit: 100_000 })).toContain('100.001');
    expect(nl({ kind: 'expired', on: '2026-11-01T00:00:00Z' })).toContain('1 november 2026');
    expect(nl({ kind: 'unreachable', detail: 'http-404' })).toContain('404');
  });
});
