/** The reader as the manifest names it, its files and its own sites: one place says what they are. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

export function readerScripts(): ScriptPublicPath[] {
  return readPaths(entries().flatMap(({ js }) => js ?? []));
}

/** The match patterns of the sites where it runs from the start. */
export function readerSites(): string[] {
  return entries().flatMap(({ matches }) => matches ?? []);
}

function entries() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/** The manifest of this build names files of this build. */
function readPaths(paths: string[]): ScriptPublicPath[] {
  return paths as ScriptPublicPath[];
}
