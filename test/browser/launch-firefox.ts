/**
 * A Firefox with the built extension (.output/firefox-mv3) as a temporary add-on, by WebDriver BiDi. Its proxy is a
 * server on this machine that stands in for every host, so that nothing leaves; it speaks plain http only.
 */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';
import { root } from '../../scripts/run-program.ts';

export interface FirefoxReader {
  browser: Browser;
  /** From now on this address (http) answers with this page. */
  serve(address: string, html: string): void;
  close(): Promise<void>;
}

export async function launchFirefox(build = join(root, '.output/firefox-mv3')): Promise<FirefoxReader> {
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`${build} holds no build: npm run build:firefox.`);
  }
  const pages = new Map<string, string>();
  const { server, port } = await standInForTheWeb(pages);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: proxyPreferences(port),
  });
  await browser.installExtension(build);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { browser, serve: (address, html) => pages.set(new URL(address).href, html), close };
}

/** A proxy is asked for whole addresses. */
async function standInForTheWeb(
  pages: ReadonlyMap<string, string>,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, port: readPort(server) };
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}

/** A server that listens at a host has a port. */
function readPort(server: Server): number {
  return (server.address() as AddressInfo).port;
}
