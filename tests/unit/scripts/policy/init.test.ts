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
  it('writes a list of which only what is empty is wrong', async () => {
    expect((await desk.call('init', '@list.yaml', '--lang', lang)).code).toBe(0);
    const { findings } = (await desk.json('check', '@list.yaml')) as { findings: { path: string; line: number }[] };
    expect(findings.map(({ path }) => path)).toEqual(['org.id', 'org.name', 'org.contact', 'workApps[0].hosts[0]']);
    const lines = desk.read('list.yaml').split('\n');
    for (const { line } of findings) expect(lines[line - 1]).toContain('""');
  });

  it('is well once that is filled in', async () => {
    await desk.call('init', '@list.yaml', '--lang', lang);
    const filled = desk
      .read('list.yaml')
      .replace('id: ""', 'id: acme.example')
      .replace('name: ""', 'name: Acme BV')
      .replace('contact: ""', 'contact: it@acme.example')
      .replace('- ""', '- mail.acme.example');
    desk.write('list.yaml', filled);
    expect(await desk.call('check', '@list.yaml', '--strict')).toMatchObject({ code: 0 });
  });

  it('tells editors where its schema is, and puts that beside it', async () => {
    await desk.call('init', '@list.yaml', '--lang', lang);
    const [first = ''] = desk.read('list.yaml').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./allowed-services.schema.json');
    const takes = new Ajv().compile(JSON.parse(desk.read('allowed-services.schema.json')));
    expect(takes(parse(desk.read('list.yaml')))).toBe(false);
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
