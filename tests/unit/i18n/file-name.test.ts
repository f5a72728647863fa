import { describe, expect, it } from 'vitest';
import { sayFileName } from '../../../utils/i18n/file-name.ts';

describe('a file by its name', () => {
  it('is said as it is where there is room', () => {
    expect(sayFileName('Offerte Q4 klant Jansen.xlsx')).toBe('Offerte Q4 klant Jansen.xlsx');
    expect(sayFileName('x'.repeat(64))).toBe('x'.repeat(64));
  });

  it('loses its middle where there is none, never its kind', () => {
    const said = sayFileName(`begin${'x'.repeat(1000)}einde.docx`);
    expect(said).toMatch(/^begin.*….*einde\.docx$/);
    expect([...said]).toHaveLength(65);
  });

  it('is not cut within a letter', () => {
    expect(sayFileName('😀'.repeat(100)).isWellFormed()).toBe(true);
  });
});
