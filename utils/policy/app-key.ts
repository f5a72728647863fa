import type { WorkApp } from './model.ts';

/** What a work app is known by in records: two organisations may give their apps the same ids. No id holds a slash. */
export const appKey = (orgId: string, app: Pick<WorkApp, 'id'>): string => `${orgId}/${app.id}`;
