import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Desk, setUpDesk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = setUpDesk();
});
afterEach(() => desk.clear());

describe.each(['en', 'nl'])('init in %s', (lang) => {
  it('writes a list that can be checked and signed as it is', async () => {
    expect((await desk.call('init', '@list.yaml', '--lang', lang)).code).toBe(0);
    expect(await desk.call('check', '@list.yaml', '--strict')).toMatchObject({ code: 0 });
  });

  it('makes up no name that could exist', async () => {
    await desk.call('init', '@list.yaml', '--lang', lang);
    const { org, workApps } = parse(desk.read('list.yaml'));
    for (const name of [org.id, ...workApps[0].hosts]) expect(name).toMatch(/\.example$/);
  });

  it('tells editors where its schema is, and puts that beside it', async () => {
    await desk.call('init', '@list.yaml', '--lang', lang);
    const [first = ''] = desk.read('list.yaml').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./allowed-services.schema.json');
    const takes = new Ajv().compile(JSON.parse(desk.read('allowed-services.schema.json')));
    const list = parse(desk.read('list.yaml'));
    expect(takes(list)).toBe(true);
    expect(takes({ ...list, org: { ...list.org, id: '' } })).toBe(false);
    expect(takes.errors?.[0]?.instancePath).toBe('/org/id');
  });
});

describe('init', () => {
  it('does not write over a list', async () => {
    desk.write('list.yaml', 'mine');
    expect(await desk.call('init', '@list.yaml')).toMatchObject({ code: 1 });
    expect(desk.read('list.yaml')).toBe('mine');
  });
});
