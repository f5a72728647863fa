import type { CatalogueService } from './model.ts';

/** Well-known cloud services, hand-kept; a list may name them by id alone. See NOTICE. */
export const CATALOGUE: readonly CatalogueService[] = [
  { id: 'dropbox', name: 'Dropbox', category: 'storage', hosts: ['*.dropbox.com'] },
  { id: 'wetransfer', name: 'WeTransfer', category: 'transfer', hosts: ['*.wetransfer.com', 'we.tl'] },
];
