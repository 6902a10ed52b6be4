/** What a command tells whoever waits for it. On stderr: stdout holds results only. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
