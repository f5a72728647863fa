import { describe, expect, it } from 'vitest';
import { ALL_SITES } from '../../../utils/boundary/mode.ts';
import { createBoundaryMode } from '../../../utils/services/boundary-mode.ts';
import { fakePermissions } from './list-fakes.ts';
import { fakeSettings } from './quiet-fakes.ts';

function start(origins: readonly string[] = []) {
  const permissions = fakePermissions(origins);
  const settings = fakeSettings({});
  const changes: string[] = [];
  const service = createBoundaryMode({ settings, permissions });
  service.onChanged(async () => changes.push((await service.mode()).mark));
  return { service, permissions, settings, changes };
}

describe('what the employee chose of the boundary', () => {
  it('is by itself for both, and not closed', async () => {
    const { service } = start();
    expect(service.peek()).toBeUndefined();
    expect(await service.mode()).toMatchObject({ role: 'both', closed: false, kept: [] });
    expect(service.peek()).toEqual(await service.mode());
  });

  it('is closed only while the browser lets Drempel reach every site', async () => {
    const { service, permissions, changes } = start();
    await service.choose({ strict: true });
    expect(await service.mode()).toMatchObject({ closed: false });
    permissions.origins.add(ALL_SITES);
    await permissions.change();
    expect(await service.mode()).toMatchObject({ closed: true });
    permissions.origins.delete(ALL_SITES);
    await permissions.change();
    expect(await service.mode()).toMatchObject({ closed: false });
    expect(new Set(changes).size).toBe(2);
    expect(changes).toHaveLength(3);
  });

  it('goes back to how it was, and gives access to all sites back where it had been asked for', async () => {
    const { service, permissions, settings } = start([ALL_SITES]);
    await service.reset();
    expect(await settings.get('boundary')).toBeUndefined();
    await service.choose({ role: 'private' });
    await service.reset();
    expect(permissions.dropped).toEqual([]);
    await service.choose({ strict: true, kept: ['nieuws.example'] });
    await service.reset();
    expect(permissions.dropped).toEqual([{ origins: [ALL_SITES], permissions: [] }]);
    expect(await service.choice()).toMatchObject({ role: 'both', strict: false, kept: [] });
  });
});
