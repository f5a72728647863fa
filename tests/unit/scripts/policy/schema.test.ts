import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FIELDS } from '../../../../scripts/policy/schema/fields.ts';
import { makeJsonSchema, pathsOf } from '../../../../scripts/policy/schema/json-schema.ts';
import { putFieldTable } from '../../../../scripts/policy/schema/tables.ts';
import { writeList } from '../../../fixtures/acme/allowed-services.ts';
import { acmeDocument } from '../../policy/documents.ts';
import { ACME } from './desk.ts';

const docs = join(import.meta.dirname, '../../../../docs');
const schema = makeJsonSchema();
const takes = new Ajv({ strict: true }).compile(schema);

describe('the JSON Schema of the list', () => {
  it('is the one that is published: npm run policy:docs', () => {
    expect(readFileSync(join(docs, 'allowed-services.schema.json'), 'utf8')).toBe(
      `${JSON.stringify(schema, null, 2)}\n`,
    );
  });

  it('says what each field is, and of no field that there is not', () => {
    expect(
      pathsOf(schema)
        .map(([path]) => path)
        .sort(),
    ).toEqual(Object.keys(FIELDS).sort());
  });

  it.each([
    ['the example', parse(ACME)],
    ['the list of the demo', writeList((host) => `https://${host}.example/`, 0)],
    ['the list of the tests', acmeDocument()],
  ])('takes %s', (_, list) => {
    expect(takes(list), JSON.stringify(takes.errors)).toBe(true);
  });

  const service = (change: object) => ({ services: [{ id: 'x', standing: 'approved', ...change }] });
  it.each([
    { schema: 2 },
    { seq: -1 },
    { seq: '42' },
    { issued: 'yesterday' },
    { org: { id: 'acme.example' } },
    { org: { id: 'Acme!', name: 'Acme' } },
    { org: { id: 'acme.example', name: 'Acme', info: 'javascript:alert(1)' } },
    { arrangement: 'BYOB' },
    { workApps: [{ id: 'mail', name: 'Mail', hosts: [] }] },
    { workApps: [{ id: 'mail', name: 'Mail', hosts: ['mail.acme.example/inbox'] }] },
    { workApps: [{ id: 'mail', name: 'Mail', hosts: ['*'] }] },
    { workApps: [{ id: 'mail', name: 'Mail', hosts: ['a.*.example'] }] },
    { signIn: ['login.acme.example:8443'] },
    { suggestedHours: { zone: 'Europe/Amsterdam', windows: [{ days: ['mo'], from: '8:30', to: '17:30' }] } },
    {
      suggestedHours: {
        zone: 'Europe/Amsterdam',
        windows: [{ days: ['mo'], from: '08:30', to: '17:30', weeks: 'second' }],
      },
    },
    { tenantRestrictions: [{ hosts: ['a.example'], headers: { 'X A': 'x' } }] },
    { tenantRestrictions: [{ hosts: ['a.example'], headers: { 'X-A': 'a\r\nb' } }] },
    service({ standing: 'good' }),
    service({ because: { nl: 'Zomaar.' } }),
    { sevices: [] },
  ])('refuses %j', (change) => expect(takes(acmeDocument(change))).toBe(false));

  it('is what the table of fields in the documentation is made of: npm run policy:docs', () => {
    const text = readFileSync(join(docs, 'policy-format.md'), 'utf8');
    expect(putFieldTable(text, schema)).toBe(text);
    expect(putFieldTable('no place', schema)).toBeUndefined();
  });
});
