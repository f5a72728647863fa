import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/policy/catalogue.ts';
import {
  addTo,
  beginList,
  dateOf,
  fieldFor,
  itemsAt,
  lastOf,
  makeId,
  readAt,
  readLines,
  searchCatalogue,
  succeed,
  textAt,
  writeAt,
} from '../../../utils/policy/edit.ts';
import { lintList } from '../../../utils/policy/lint.ts';
import { policies } from '../../properties/policies.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const ZONE = 'Europe/Amsterdam';
const TEXTS = [
  'org.name',
  'org.info',
  'arrangement',
  'services[0].because.nl',
  'suggestedHours.zone',
  'workApps[1].start',
];
const text = (value: unknown) => JSON.stringify(value);

/** A list with fields of its own that no form knows, at several depths. */
const strange = policies.chain((policy) =>
  fc.jsonValue().map((value) => ({
    ...policy,
    colour: value,
    org: { ...policy.org, stars: value },
    services: policy.services.map((service) => ({ ...service, note: value })),
  })),
);

describe('a list in a form', () => {
  it('is the same document, byte for byte, where what was read is written', () => {
    fc.assert(
      fc.property(strange, fc.constantFrom(...TEXTS), (document, path) => {
        const value = readAt(document, path);
        if (value === undefined) return;
        expect(text(writeAt(document, path, value))).toBe(text(document));
      }),
    );
  });

  it('is the same document where what was typed is taken out again', () => {
    fc.assert(
      fc.property(strange, fc.constantFrom(...TEXTS), fc.string({ minLength: 1 }), (document, path, typed) => {
        fc.pre(readAt(document, path) === undefined && readAt(document, 'services[0]') !== undefined);
        fc.pre(!path.startsWith('workApps') || readAt(document, 'workApps[1]') !== undefined);
        const changed = writeAt(document, path, typed);
        expect(readAt(changed, path)).toBe(typed);
        expect(text(writeAt(changed, path, undefined))).toBe(text(document));
      }),
    );
  });

  it('keeps all else as it was', () => {
    fc.assert(
      fc.property(strange, fc.string(), (document, typed) => {
        const changed = writeAt(document, 'org.name', typed);
        expect(changed).toEqual({ ...document, org: { ...document.org, name: typed } });
        expect(Object.keys(changed as object)).toEqual(Object.keys(document));
      }),
    );
  });

  it('gets items at the end and loses them anywhere', () => {
    fc.assert(
      fc.property(strange, fc.nat(3), (document, place) => {
        const added = addTo(document, 'services', { id: 'new' });
        expect(itemsAt(added, 'services')).toEqual([...document.services, { id: 'new' }]);
        const without = itemsAt(writeAt(document, `services[${place}]`, undefined), 'services');
        expect(without).toEqual(document.services.filter((_, index) => index !== place));
      }),
    );
  });

  it('reads nothing where there is nothing, whatever the document is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...TEXTS, 'signIn'), (document, path) => {
        expect(typeof textAt(document, path)).toBe('string');
        expect(Array.isArray(itemsAt(document, path))).toBe(true);
        expect(readAt(writeAt(document, path, 'typed'), path)).toBe('typed');
      }),
    );
    expect(readAt({}, 'constructor.name')).toBeUndefined();
  });

  it('takes an object that it empties along, and never an item of a list', () => {
    const because = { services: [{ because: { nl: 'x' } }] };
    expect(writeAt(because, 'services[0].because.nl', undefined)).toEqual({ services: [{}] });
    expect(writeAt({ a: 1 }, 'a', undefined)).toEqual({});
  });
});

describe('a new list', () => {
  it('lacks only who one is', () => {
    const found = lintList(beginList(NOW, ZONE), CATALOGUE, NOW);
    expect(found.map(({ path }) => path).sort()).toEqual(['org.id', 'org.name']);
    const filled = writeAt(writeAt(beginList(NOW, ZONE), 'org.id', 'acme.example'), 'org.name', 'Acme');
    expect(lintList(filled, CATALOGUE, NOW)).toEqual([]);
  });

  it('follows the one before with the next number, made now; nothing else changes', () => {
    fc.assert(
      fc.property(strange, (document) => {
        const issued = '2026-11-24T12:00:00Z';
        expect(succeed(document, NOW)).toEqual({ ...document, seq: document.seq + 1, issued });
      }),
    );
    expect(succeed({ seq: 'two' }, NOW)).toMatchObject({ seq: 'two' });
    expect(succeed([], NOW)).toEqual([]);
  });
});

describe('what is typed', () => {
  it('is one text a line, or between commas', () => {
    expect(readLines(' mail.acme.example \n\n*.acme.example, a.example;b.example\n')).toEqual([
      'mail.acme.example',
      '*.acme.example',
      'a.example',
      'b.example',
    ]);
  });

  it('becomes an id that the schema takes and nobody else has', () => {
    expect(makeId('Verzuim & Verlof', [])).toBe('verzuim-verlof');
    expect(makeId('Één', ['een', 'een-2'])).toBe('een-3');
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, taken) => {
        const id = makeId(name, taken);
        expect(id).toMatch(/^[a-z\d]+(?:[._-][a-z\d]+)*$/);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(taken).not.toContain(id);
      }),
    );
  });

  it('finds services by name and by host, names that begin with it first', () => {
    const names = (typed: string) => searchCatalogue(CATALOGUE, typed).map(({ name }) => name);
    expect(names('dropb')[0]).toBe('Dropbox');
    expect(names('https://www.dropbox.com/home')).toEqual(['Dropbox']);
    expect(names('drive')).toContain('Google Drive');
    expect(names('  ')).toEqual([]);
  });
});

describe('the last day', () => {
  it.each([
    ['2027-05-23', 'Europe/Amsterdam', '2027-05-23T21:59:59Z'],
    ['2027-01-31', 'Europe/Amsterdam', '2027-01-31T22:59:59Z'],
    ['2027-01-31', 'America/New_York', '2027-02-01T04:59:59Z'],
  ])('%s in %s', (date, zone, instant) => {
    expect(lastOf(date, zone)).toBe(instant);
    expect(dateOf(instant, zone)).toBe(date);
  });

  it('of what is no instant is none', () => expect(dateOf('soon', ZONE)).toBe(''));

  it.each(['', '12027-05-23', 'soon'])('of “%s” is none', (date) => expect(lastOf(date, ZONE)).toBe(''));
});

describe('the field of a finding', () => {
  it.each([
    ['org.name', 'org.name'],
    ['org', 'org.name'],
    ['services[3].hosts[0]', 'services[3].hosts'],
    ['services[12].because', 'services[12].because.nl'],
    ['workApps[1]', 'workApps[1].name'],
    ['suggestedHours.windows[0].days[2]', 'suggestedHours.windows[0].days'],
    ['signIn[4]', 'signIn'],
  ])('%s is %s', (path, field) => expect(fieldFor(path)).toBe(field));

  it.each(['', 'colour', 'organisation', 'workApps', 'services[0].note', 'guard.patterns[0].re2'])(
    '“%s” is none',
    (path) => expect(fieldFor(path)).toBeUndefined(),
  );
});
