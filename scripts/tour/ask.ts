import type { Driver, Page } from '../../tests/e2e/drivers/driver.ts';
import type { PageProtocol } from '../../utils/messages/protocol.ts';
import type { Stage } from './walk.ts';

/** Opens one of Drempel's pages, in a size that a picture of it wants. Resolves when it has drawn, which needs an answer. */
export async function openDrempel({ driver }: Stage, path: string, height = 900): Promise<Page> {
  const page = await driver.openExtension(path);
  await page.resize(1000, height);
  await page.waitFor('h1');
  return page;
}

/** The little of the extension API that is used here; Firefox names it `browser`. */
interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Asks Drempel what its own pages may ask, from one of its pages. */
export async function ask<K extends keyof PageProtocol>(
  driver: Driver,
  kind: K,
  request: PageProtocol[K]['request'],
): Promise<PageProtocol[K]['response']> {
  const page = await driver.openExtension('options.html');
  try {
    return await page.evaluate<PageProtocol[K]['response'], { kind: string; request: unknown }>(
      async (message) => {
        const { browser, chrome } = globalThis as unknown as Record<string, ExtensionApi | undefined>;
        const answer = await (browser ?? chrome)?.runtime.sendMessage({
          drempel: message.kind,
          request: message.request,
        });
        if (answer === undefined) throw new Error(`no answer to ${message.kind}`);
        return answer as PageProtocol[K]['response'];
      },
      { kind, request },
    );
  } finally {
    await page.close();
  }
}
