/** The files of the reader, as the manifest names them: one place says what they are. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

export function readerScripts(): ScriptPublicPath[] {
  return readPaths((browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []));
}

/** The manifest of this build names files of this build. */
function readPaths(paths: string[]): ScriptPublicPath[] {
  return paths as ScriptPublicPath[];
}
