import { join } from 'node:path';
import { bundleClient } from '../../fixtures/bundle.ts';
import type { Target } from './driver.ts';

export const say = (target: Target) => (typeof target === 'string' ? target : `${target.role} "${target.name ?? ''}"`);

/** The script that gives a document `findByRole(role, name)`. */
export const readRoleFinder = async (): Promise<string> =>
  (await bundleClient(join(import.meta.dirname, 'by-role.js'))).js;
