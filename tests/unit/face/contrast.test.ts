import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/face/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: String(light), dark: String(dark) },
  ]),
);

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, back: string, scheme: 'light' | 'dark'): number {
  const colour = (name: string) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no token --${name}`);
    return luminance(token[scheme]);
  };
  const [low, high] = [colour(front), colour(back)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const text: [string, string[]][] = [
  ['ink', ['paper', 'surface', 'sunk', 'work-soft', 'private-soft', 'caution-soft']],
  ['ink-soft', ['paper', 'surface', 'sunk', 'work-soft', 'private-soft']],
  ['work', ['paper', 'surface', 'sunk', 'work-soft']],
  ['private', ['paper', 'surface', 'private-soft']],
  ['caution', ['paper', 'surface', 'caution-soft']],
  ['on-work', ['work', 'work-deep']],
];
const shapes: [string, string[]][] = [
  ['edge', ['paper', 'surface', 'sunk']],
  ['work', ['private-soft', 'surface']],
];

describe.each(['light', 'dark'] as const)('contrast in the %s scheme', (scheme) => {
  it.each(text.flatMap(([front, backs]) => backs.map((back) => [front, back])))('text: %s on %s', (front, back) => {
    expect(contrast(String(front), String(back), scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes.flatMap(([front, backs]) => backs.map((back) => [front, back])))('shape: %s on %s', (front, back) => {
    expect(contrast(String(front), String(back), scheme)).toBeGreaterThanOrEqual(3);
  });
});
