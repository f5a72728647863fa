import { GRID_SIDE, type PictureMark } from './model.ts';

const LIGHT = new RegExp(`^[0-9a-f]{${4 * GRID_SIDE}}$`);

/** Whether it is the mark of a picture, as a content script hands it on. */
export function isPictureMark(value: unknown): value is PictureMark {
  const { width, height, light } = (value ?? {}) as Partial<Record<keyof PictureMark, unknown>>;
  return isSide(width) && isSide(height) && typeof light === 'string' && LIGHT.test(light);
}

const isSide = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;
