/** A step of the build that makes the reader's script, which every article loads, another kilobyte smaller when packed. */
import { minify } from 'terser';

const script = 'content-scripts/reader.js';

interface Chunk {
  code?: string;
}

/** For Vite; runs on what its own minifier has written. */
export function shortenScript() {
  return {
    name: 'shorten-script',
    apply: 'build' as const,
    enforce: 'post' as const,
    async generateBundle(_options: unknown, bundle: Record<string, Chunk>): Promise<void> {
      const chunk = bundle[script];
      if (!chunk?.code) return;
      const compress = { passes: 2, ecma: 2020 as const };
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress,
        mangle: { toplevel: true },
        toplevel: true,
      });
      if (code) chunk.code = code;
    },
  };
}
