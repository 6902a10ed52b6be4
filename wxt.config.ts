import { preact } from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { shortenLists } from './scripts/shorten-lists.ts';
import { shortenScript } from './scripts/shorten-script.ts';

/** Keys away from what input methods and chat programs take; the reader can change them in the browser. */
const commands: UserManifest['commands'] = {
  'toggle-marks': { suggested_key: { default: 'Alt+M' }, description: '__MSG_toggleMarks__' },
  annotate: { suggested_key: { default: 'Alt+N' }, description: '__MSG_annotate__' },
  'next-mark': { suggested_key: { default: 'Alt+J' }, description: '__MSG_nextMark__' },
  'previous-mark': { suggested_key: { default: 'Alt+K' }, description: '__MSG_previousMark__' },
  'open-card': { description: '__MSG_openCard__' },
};

/** Nothing is rewritten that they know by themselves, such as light-dark(). */
const oldestBrowsers = ['chrome128', 'firefox140'];

export default defineConfig({
  imports: false,
  vite: () => ({
    plugins: [preact(), shortenLists(), shortenScript()],
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '128',
    action: { default_title: '__MSG_name__' },
    // `sidePanel` is Chromium's; Firefox has a sidebar without a permission.
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    commands,
    web_accessible_resources: [{ resources: ['editor.html'], matches: ['*://*/*'] }],
    browser_specific_settings: { gecko: firefoxSettings() },
  }),
});

function firefoxSettings() {
  return {
    id: 'meipi@example.org',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  };
}
