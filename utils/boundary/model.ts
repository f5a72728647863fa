export type Context = 'work' | 'private';
