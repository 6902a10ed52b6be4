/** Puts a newer version in the place of the extension while it runs. Its pages close, so there is a new quiet one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadExtension } from '../../scripts/launch-extension.ts';
import { quietPage, type Reader } from './launch-reader.ts';

export async function updateExtension(reader: Reader, version = '99.0'): Promise<void> {
  const path = join(reader.folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
  await loadExtension(reader.context, reader.folder);
  reader.quiet = await quietPage(reader.context, reader.id);
}
