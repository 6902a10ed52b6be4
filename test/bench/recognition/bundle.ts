/** The recogniser as a page gets it: one minified script, made by the builder that makes the extension. */
import { build } from 'vite';
import { root } from '../../../scripts/run-program.ts';

/** The script sets the global `recognition` to what entry.ts exports. */
export async function bundleRecognition(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: 'test/bench/recognition/entry.ts',
        formats: ['iife'],
        name: 'recognition',
        fileName: 'recognition',
      },
    },
  });
  const [first] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (first?.type !== 'chunk') throw new Error('vite built no script of entry.ts');
  return first.code;
}
