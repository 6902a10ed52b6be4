/** What is asked of the reader at install, and what happens on sites they allow for good. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSample } from '../articles/read-sample.ts';
import { waitForHighlights } from './highlights.ts';
import { launchReader, type Reader } from './launch-reader.ts';
import { openArticle } from './open-article.ts';
import { updateExtension } from './update-extension.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  web_accessible_resources: { resources: string[] }[];
}

let reader: Reader;
let manifest: Manifest;

beforeAll(async () => {
  reader = await launchReader();
  manifest = JSON.parse(readFileSync(join(reader.folder, 'manifest.json'), 'utf8')) as Manifest;
});
afterAll(() => reader?.close());

describe('at install', () => {
  it('asks for the named news sites and nothing else', async () => {
    const warnings = await reader.quiet.evaluate(
      (text) =>
        new Promise<string[]>((resolve) => chrome.management.getPermissionWarningsByManifest(text, resolve)),
      JSON.stringify(manifest),
    );
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/on a number of websites|多个网站/); // so many hosts are named one by one no more
  });

  it('holds the permissions of the design, none more', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(
      manifest.content_scripts
        .flatMap(({ matches }) => matches)
        .filter((match) => /\*\.gov\.cn|all_urls|\/\/\*\//.test(match)),
    ).toEqual([]);
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['editor.html']);
  });
});

/** A test cannot answer the browser's question, so the host is granted by a manifest that has it from the start. */
describe('a site that is always marked', () => {
  const host = 'policy.example';

  beforeAll(async () => {
    const granting = { ...manifest, host_permissions: [`*://${host}/*`] };
    writeFileSync(join(reader.folder, 'manifest.json'), JSON.stringify(granting));
  });

  it('gets the reader at once in its open tabs, and in new ones, after the grant', async () => {
    const open = await openArticle(reader, readSample().html, `https://${host}/1.html`);
    expect(await open.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await updateExtension(reader, '98.0');
    await waitForHighlights(open.page, 'meipi-document');
    const next = await openArticle(reader, readSample().html, `https://${host}/2.html`);
    await waitForHighlights(next.page, 'meipi-document');
  });

  it('is registered again after an update', async () => {
    await updateExtension(reader, '99.0');
    const registered = () =>
      reader.quiet.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
      );
    await expect.poll(registered).toEqual([`*://${host}/*`]);
    const again = await openArticle(reader, readSample().html, `https://${host}/3.html`);
    await waitForHighlights(again.page, 'meipi-document');
  });
});
