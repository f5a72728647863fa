import { guardedService } from '../guard/decide-transfer.ts';
import type { AdoptedList, Service, Standing } from '../policy/model.ts';
import type { Lists } from './lists.ts';

/** A page of a guarded service, and what one list has said of it. */
export interface GuardedPlace {
  readonly list: AdoptedList;
  readonly standing: Standing;
  readonly service: Service;
}

/** What each list that guards a site says of it, in the order of adoption: each organisation guards its own data. */
export async function guardedPlaces(lists: Pick<Lists, 'placesOf'>, origin: string): Promise<readonly GuardedPlace[]> {
  return (await lists.placesOf(`${origin}/`)).flatMap(({ list, standing }) => {
    const service = list && guardedService(standing, list.policy.guard);
    return list && service ? [{ list, standing, service }] : [];
  });
}
