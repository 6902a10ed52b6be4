/** Exports a page as its reader would: by the button of the popup, whose download is kept. */
import type { LaunchedExtension } from '../launch-extension.ts';

export async function exportMarkdown(
  { context, id }: LaunchedExtension,
  tabId: number,
  file: string,
): Promise<void> {
  const popup = await context.newPage();
  try {
    await popup.goto(`chrome-extension://${id}/popup.html?tab=${tabId}`);
    const [download] = await Promise.all([
      popup.waitForEvent('download', { timeout: 10_000 }),
      popup.getByRole('button', { name: /^(?:导出|Export).*Markdown/ }).click({ timeout: 10_000 }),
    ]);
    await download.saveAs(file);
  } finally {
    await popup.close();
  }
}
