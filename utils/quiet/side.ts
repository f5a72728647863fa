/**
 * Whose notifications: the work apps', or those of private sites that the employee keeps quiet at work. The two are
 * never told together, and leaving a list keeps the private ones.
 */
export type Side = 'work' | 'private';

/** What a private site is known by in records: no work app's key begins with a slash. */
export const privateKey = (name: string): string => `/${name}`;

export const sideOf = (appId: string): Side => (appId.startsWith('/') ? 'private' : 'work');
