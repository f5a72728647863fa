import { defineBackground } from 'wxt/utils/define-background';
import { listenForMessages } from '../utils/browser/message-server.ts';
import type { Routes } from '../utils/messages/server.ts';

export default defineBackground({
  type: 'module',
  main() {
    const routes: Routes = {};
    listenForMessages(routes);
  },
});
