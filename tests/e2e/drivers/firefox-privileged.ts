import type { Cookie, KeptCookie, ShownNotification, Tab, WireRequest } from './driver.ts';
import type { Bidi } from './firefox-bidi.ts';

interface PrivilegedTab extends Tab {
  /** The id by which BiDi knows the tab. */
  readonly bidi: string;
}

/** Runs in the tab's process, with the browser's rights. */
const GIVE = `addMessageListener('drempel:give', function give({ data: { kind, at, files, text } }) {
  removeMessageListener('drempel:give', give);
  try {
    const target = content.document.elementFromPoint(at.x, at.y);
    // Trusted, since it is the browser that calls.
    const fire = (event) => target.dispatchEvent(event);
    // With the page's own principal: what the browser puts in a DataTransfer the page may not read.
    const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    page.files = Cu.cloneInto(files, page);
    page.at = Cu.cloneInto({ clientX: at.x, clientY: at.y, bubbles: true, cancelable: true, composed: true }, page);
    Cu.evalInSandbox('data = new DataTransfer(); for (const file of files) data.items.add(file)', page);
    page.text = Cu.cloneInto(text, page);
    Cu.evalInSandbox('for (const type in text) data.setData(type, text[type])', page);
    const make = (source) => Cu.evalInSandbox(source, page);
    if (kind === 'paste') fire(make(\`
      paste = new ClipboardEvent('paste', at);
      Object.defineProperty(paste, 'clipboardData', { value: data });
      paste\`));
    else for (const type of ['dragenter', 'dragover', 'drop'])
      fire(make(\`new DragEvent('\${type}', { ...at, dataTransfer: data })\`));
    sendAsyncMessage('drempel:given', '');
  } catch (error) {
    sendAsyncMessage('drempel:given', String(error));
  }
})`;

/** What only the browser's own process can say or do. Each string runs there. */
export function createPrivileged(bidi: Bidi, extensionId: string) {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
  const run = <T>(body: string) => bidi.privileged<T>(`(async () => { ${body} })()`);

  return {
    run,

    install: (xpi: string) =>
      run<boolean>(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
        file.initWithPath(${JSON.stringify(xpi)});
        await (await AddonManager.getInstallForFile(file)).install();
        return true;`),

    /** In the menu that a right click has opened. */
    chooseInMenu: (id: string) =>
      run<string[]>(`
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const menu = window.document.getElementById('contentAreaContextMenu');
        const until = async (isSo, what) => {
          for (let tries = 0; !isSo(); tries++) {
            if (tries > 200) throw new Error(what());
            await new Promise((resolve) => window.setTimeout(resolve, 50));
          }
        };
        const entries = () => [...menu.querySelectorAll('[id^=drempel_drempel-menuitem]')];
        const chosen = () => entries().find((item) => item.id.endsWith('-_' + ${JSON.stringify(id)}));
        await until(() => menu.state === 'open', () => 'no menu: ' + menu.state);
        // Drempel hears of the menu and may change its entries while it is open.
        await until(chosen, () => 'no such entry among ' + entries().map(({ id }) => id).join());
        const titles = entries().map((item) => item.label);
        // Not by activateItem: a menu that is being drawn anew does not take that.
        chosen().doCommand();
        menu.hidePopup();
        await until(() => menu.state === 'closed', () => 'a menu that stays: ' + menu.state);
        return titles;`),

    openBy: (way: 'outside' | 'app' | 'bookmark', url: string) =>
      run<boolean>(`
        const url = ${JSON.stringify(url)};
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        if ('${way}' === 'bookmark') window.openTrustedLinkIn(url, 'tab');
        else {
          // What a second Firefox sends to the first, which has no screen here to be found by.
          const line = Cu.createCommandLine(['-url', url], null, Ci.nsICommandLine.STATE_REMOTE_AUTO);
          Cc['@mozilla.org/browser/final-clh;1'].getService(Ci.nsICommandLineHandler).handle(line);
        }
        return true;`),

    /** As the key that Firefox has put up for it. */
    pressCommand: (name: string) =>
      run<boolean>(`
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        const { shortcut } = (await ${extension}.shortcuts.allCommands()).find(({ name }) => name === ${JSON.stringify(name)});
        const key = [...window.document.querySelectorAll('#ext-keyset-id-drempel_drempel key')][0];
        if (!key) throw new Error('no key for ' + shortcut);
        key.doCommand();
        return true;`),

    disable: () =>
      run<boolean>(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).disable();
        return true;`),

    /** As a person does, who leaves the tabs open. */
    quit: () => run<boolean>('Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit); return true'),

    backgroundState: () =>
      run<string>(
        `return WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension.backgroundState ?? 'absent'`,
      ),

    /** Whatever it is at. Any event may start it again at once, so its state afterwards proves nothing. */
    stopBackground: () =>
      run<boolean>(`
        await ${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return true;`),

    tabs: () =>
      run<PrivilegedTab[]>(`
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        const { ContextualIdentityService } = ChromeUtils.importESModule('resource://gre/modules/ContextualIdentityService.sys.mjs');
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { tabTracker, windowTracker } = ExtensionParent.apiManager.global;
        const isWork = (id) => id > 0 && /^(Work|Werk) · /.test(ContextualIdentityService.getUserContextLabel(id));
        const windows = [...Services.wm.getEnumerator('navigator:browser')].filter((window) => window.gBrowser);
        return windows.flatMap((window) => [...window.gBrowser.tabs].map((tab) => ({
          bidi: NavigableManager.getIdForBrowser(tab.linkedBrowser),
          id: tabTracker.getId(tab),
          windowId: windowTracker.getId(window),
          url: tab.linkedBrowser.currentURI.spec,
          title: tab.label,
          active: tab.selected,
          context: isWork(tab.userContextId) ? 'work' : 'private',
          store: tab.userContextId ? 'firefox-container-' + tab.userContextId : 'firefox-default',
          muted: tab.linkedBrowser.audioMuted,
        })));`),

    /** The number of Drempel's container, or 0. */
    workContainer: () =>
      run<number>(`
        const { ContextualIdentityService } = ChromeUtils.importESModule('resource://gre/modules/ContextualIdentityService.sys.mjs');
        const ours = ContextualIdentityService.getPublicIdentities().filter(({ name }) => /^(Work|Werk) · /.test(name ?? ''));
        return ours[0]?.userContextId ?? 0;`),

    warnings: () =>
      run<string[]>(`
        const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
        const { activePermissions: permissions } = ${extension};
        const localization = new Localization(['toolkit/global/extensionPermissions.ftl'], true);
        return ExtensionData.formatPermissionStrings({ addonName: 'Drempel', type: 'extension', permissions }, { localization }).msgs;`),

    scripts: (url: string) =>
      run<string[]>(`
        const uri = Services.io.newURI(${JSON.stringify(url)});
        const { contentScripts } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        return contentScripts.filter((script) => script.matchesURI(uri)).flatMap(({ jsPaths }) => [...jsPaths]);`),

    /** In every container that there is now: each has permissions of its own. */
    allowNotifications: (origin: string) =>
      run<boolean>(`
        const { ContextualIdentityService } = ChromeUtils.importESModule('resource://gre/modules/ContextualIdentityService.sys.mjs');
        const containers = [0, ...ContextualIdentityService.getPublicIdentities().map(({ userContextId }) => userContextId)];
        for (const userContextId of containers) {
          const principal = Services.scriptSecurityManager.createContentPrincipal(Services.io.newURI(${JSON.stringify(origin)}), { userContextId });
          Services.perms.addFromPrincipal(principal, 'desktop-notification', Services.perms.ALLOW_ACTION);
        }
        return true;`),

    /** Delivers a push, as the push service's connection would. */
    push: (scope: string, userContextId: number, data: string) =>
      run<boolean>(`
        const uri = Services.io.newURI(${JSON.stringify(scope)});
        const principal = Services.scriptSecurityManager.createContentPrincipal(uri, { userContextId: ${userContextId} });
        const bytes = [...new TextEncoder().encode(${JSON.stringify(data)})];
        Cc['@mozilla.org/push/Notifier;1'].getService(Ci.nsIPushNotifier).notifyPushWithData(uri.spec, principal, '', bytes);
        return true;`),

    /** Firefox draws its own alerts here; each is a window. */
    watchAlerts: () =>
      run<boolean>(`
        globalThis.drempelAlerts = [];
        Services.ww.registerNotification((window, topic) => {
          if (topic !== 'domwindowopened') return;
          window.addEventListener('load', () => {
            const { documentElement } = window.document;
            if (documentElement.getAttribute('windowtype') !== 'alert:alert') return;
            const text = (id) => { const label = window.document.getElementById(id); return label?.value || label?.textContent || ''; };
            drempelAlerts.push({ title: text('alertTitleLabel'), body: text('alertTextLabel'), from: text('alertSourceLabel').split(' ').at(-1) });
          }, { once: true });
        });
        return true;`),

    alerts: () => run<ShownNotification[]>('return globalThis.drempelAlerts'),

    watchRequests: () =>
      run<boolean>(`
        globalThis.drempelRequests = [];
        const ours = ${extension}.baseURI.prePath;
        globalThis.drempelObserver = { observe(channel) {
          channel.QueryInterface(Ci.nsIHttpChannel);
          const { loadingPrincipal, triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
          const isOurs = (principal) => (principal?.precursorPrincipal ?? principal)?.spec?.startsWith(ours);
          if (!isOurs(loadingPrincipal) && !isOurs(triggeringPrincipal)) return;
          const headers = {};
          channel.visitRequestHeaders({ visitHeader: (name, value) => { headers[name.toLowerCase()] = value; } });
          const navigation = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
          drempelRequests.push({ method: channel.requestMethod, url: channel.URI.spec, headers, kind: navigation ? 'navigation' : 'own' });
        } };
        Services.obs.addObserver(drempelObserver, 'http-on-modify-request');
        return true;`),

    requests: () => run<WireRequest[]>('return globalThis.drempelRequests'),

    /**
     * Drops or pastes files or text in a tab's own page, at a point of its viewport; BiDi has no way for it. The page sees
     * trusted events, and real files with the times they have on disk.
     */
    give: (
      kind: 'drop' | 'paste',
      tab: string,
      at: { x: number; y: number },
      paths: readonly string[],
      text: Readonly<Record<string, string>>,
    ) =>
      run<boolean>(`
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        const { messageManager } = NavigableManager.getBrowserById(${JSON.stringify(tab)});
        const files = await Promise.all(${JSON.stringify(paths)}.map((path) => File.createFromFileName(path)));
        const done = new Promise((resolve, reject) => messageManager.addMessageListener('drempel:given', function end({ data }) {
          messageManager.removeMessageListener('drempel:given', end);
          data ? reject(new Error(data)) : resolve(true);
        }));
        messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(GIVE)}), false);
        messageManager.sendAsyncMessage('drempel:give', { kind: ${JSON.stringify(kind)}, at: ${JSON.stringify(at)}, files, text: ${JSON.stringify(text)} });
        return done;`),

    cookies: (host: string, container: number) =>
      run<Cookie[]>(`
        const host = ${JSON.stringify(host)};
        return Services.cookies.cookies
          .filter(({ rawHost, isDomain }) => rawHost === host || (isDomain && host.endsWith('.' + rawHost)))
          .filter(({ originAttributes }) => originAttributes.userContextId === ${container})
          .map(({ name, value }) => ({ name, value }));`),

    /** Pages may ask whether to leave them, which no page may in a browser that is driven. */
    askToLeave: () => run<boolean>(`Services.prefs.setBoolPref('dom.disable_beforeunload', false); return true;`),

    jar: () =>
      run<KeptCookie[]>(`
        return Services.cookies.cookies.map(({ name, value, host, path, originAttributes: { userContextId, partitionKey } }) => ({
          name,
          value,
          domain: host,
          path,
          store: userContextId ? 'firefox-container-' + userContextId : 'firefox-default',
          partition: partitionKey,
        }));`),

    containerFolders: (container: number) =>
      run<string[]>(`
        const folders = await IOUtils.getChildren(PathUtils.join(PathUtils.profileDir, 'storage', 'default'));
        return folders.filter((path) => /userContextId=${container}(?!\\d)/.test(path));`),

    finishedDownloads: () =>
      run<string[]>(`
        const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
        const all = await (await Downloads.getList(Downloads.ALL)).getAll();
        return all.filter(({ succeeded }) => succeeded).map(({ target }) => target.path);`),
  };
}

export type Privileged = ReturnType<typeof createPrivileged>;
