import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextBuffer } from '../../../../../utils/guard/read/xml/text-buffer.ts';
import { createXmlReader } from '../../../../../utils/guard/read/xml/xml-reader.ts';
import { attributeOf, type XmlTag } from '../../../../../utils/guard/read/xml/xml-tag.ts';

/** What is heard of `t` and `x`, read in the given pieces. */
function hear(xml: string, cuts: readonly number[] = []) {
  const bytes = new TextEncoder().encode(xml);
  const heard: string[] = [];
  const events = {
    text: createTextBuffer(),
    keeping: false,
    open(name: string, tag: XmlTag) {
      events.keeping = name === 't';
      heard.push(`<${name} ${attributeOf(tag, 'a')}>`);
    },
    close(name: string) {
      events.keeping = false;
      heard.push(events.text.take(), `</${name}>`);
    },
  };
  const reader = createXmlReader(['t', 'x'], events);
  let from = 0;
  for (const cut of [...cuts, bytes.length].map((at) => Math.min(at, bytes.length)).sort((a, b) => a - b)) {
    reader.push(bytes.slice(from, cut));
    from = cut;
  }
  return { heard: heard.join(''), whole: reader.end() };
}

const XML = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY lol "lol>">]><d><!-- <t>no</t> -- > --><w:t b="&gt;" w:a='é>"&#x20AC;'>één &amp; &lol; &#8364;</w:t><u a="/"/>
  <x a = ""/><big q="${'<t>/'.repeat(40)}"/><t><![CDATA[<x>]]]></t ><v/ ></d>`;

describe('the reader of XML', () => {
  it('tells of the elements that are asked for, and keeps what is to be kept', () => {
    expect(hear(XML.replace('<v/ >', ''))).toEqual({
      heard: '<t é>"€>één & &lol; €</t><x ></x><t null><x>]</t>',
      whole: true,
    });
  });

  it('hears the same however the bytes are cut', () => {
    const whole = hear(XML);
    fc.assert(
      fc.property(fc.array(fc.nat(XML.length + 20), { maxLength: 12 }), (cuts) => {
        expect(hear(XML, cuts)).toEqual(whole);
      }),
    );
    const everywhere = Array.from({ length: XML.length + 20 }, (_, place) => place);
    expect(hear(XML, everywhere)).toEqual(whole);
  });

  it('passes over an attribute of megabytes and a name of 64 kB', () => {
    const vast = `<d><v o="${'x'.repeat(3e6)}/"/><${'n'.repeat(70_000)}/><t>na</t></d>`;
    expect(hear(vast, [10, 1_000, 1e6, 2e6, 3_000_009, 3_050_000])).toEqual({ heard: '<t null>na</t>', whole: true });
  });

  it.each([
    ['nothing', ''],
    ['no XML', 'text'],
    ['no end', '<d><t>x</t>'],
    ['half a tag', '<d></d'],
    ['half a comment', '<d/><!-- '],
    ['an end too many', '<d></d></d>'],
  ])('says of %s that it is not whole', (_, xml) => expect(hear(xml).whole).toBe(false));

  it('never throws', () => {
    const scraps = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '&',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<t',
      'a=',
      ' ',
      '#',
      'é',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), fc.array(fc.nat(80), { maxLength: 5 }), (parts, cuts) => {
        expect(typeof hear(parts.join(''), cuts).whole).toBe('boolean');
      }),
    );
  });
});
