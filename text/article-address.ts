/** The one address of an article. */
export function articleAddress(url: string, canonical?: string): string {
  return canonical ?? url;
}
