/**
 * Opens a Chromium with an unpacked extension in a new profile. It is loaded by the debugging protocol, which all
 * builds of Chromium take, branded ones too.
 */
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

export interface LaunchedExtension {
  context: BrowserContext;
  id: string;
  /** The background as it was started; dead once a test stops it. */
  worker: Worker;
}

export interface LaunchOptions {
  executablePath: string;
  headless: boolean;
  /** Without it no name resolves, so that nothing can leave: pages come from serve-pages.ts. */
  online?: boolean;
  /** The folder of a profile that outlives the browser; absent for one that is thrown away. */
  profile?: string;
}

/** `folder` is the absolute path of the unpacked extension. Closing the context closes the browser. */
export async function launchExtension(folder: string, options: LaunchOptions): Promise<LaunchedExtension> {
  const { executablePath, headless, online = false, profile = '' } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    handleSIGINT: false, // whoever launches also tidies up
    chromiumSandbox: false, // containers and root have none
    viewport: headless ? { width: 1280, height: 1000 } : null,
    // A page that is left stays alive for the way back, as in readers' browsers.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--lang=zh-CN',
      '--enable-unsafe-extension-debugging', // older builds load no extension by the protocol without it
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    ],
  });
  try {
    const id = await loadExtension(context, folder);
    return { context, id, worker: await workerOf(context, id) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Loads it, or updates it where it is there already; gives its id. */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser)
    throw new Error('This context belongs to no browser of its own: use launchPersistentContext.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}

async function workerOf(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}
