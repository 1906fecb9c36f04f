import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { OLDEST } from './src/cli/browser/oldest-browsers.ts';
import { compileAtOnce } from './src/cli/build/compile-at-once.ts';
import { styleOfEveryPage } from './src/page/paint/mark-style.ts';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** What the other pages share comes in one file, too. */
const SURFACE = {
  name: 'surface',
  test: /[\\/](state-view|keep-focus)\.ts$|wxt-html-plugins|entrypoints[\\/]wiring[\\/]/,
};

const isPopup = ({ name }: { name: string }): boolean => name === 'popup';

/** What the page loads when there is something to read: not the gate, which is read on the page's main thread. */
const PARTS_OF_PAGE = ['article.js', 'card.js', 'follow.js'];
const isPartOfPage = (file: string): boolean => PARTS_OF_PAGE.includes(file);

/** The popup's styles stand in its page: a file more to wait for put off what is first seen (measured). */
const STYLES_IN_POPUP: Plugin = {
  name: 'styles-in-popup',
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    const page = bundle['entrypoints/popup/index.html'];
    if (page?.type !== 'asset' || typeof page.source !== 'string') return;
    page.source = page.source.replace(
      /<link rel="stylesheet"[^>]* href="\/([^"]+)">/,
      (link, file: string) => {
        const styles = bundle[file];
        if (styles?.type !== 'asset') return link;
        Reflect.deleteProperty(bundle, file);
        return `<style>${styles.source.toString().trim()}</style>`;
      },
    );
  },
};

/** One extension, two browsers, Manifest V3 in both. Permissions: only what a shipped feature uses. */
export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  // The bundler would copy the Public Suffix List's arrays to every place that asks their length: 65 kB gzipped.
  vite: ({ browser }) => ({
    plugins: browser === 'chrome' ? [compileAtOnce(isPartOfPage)] : [],
    build: {
      modulePreload: { polyfill: false },
      cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: 'marks.css', contents: styleOfEveryPage(config.browser === 'chrome') });
    },
    // What the popup needs comes in one file: each further one that it had to wait for put it off (measured).
    'entrypoints:grouped': (_wxt, groups) => {
      const pages = groups.find((group) => Array.isArray(group) && group.some(isPopup));
      if (Array.isArray(pages)) groups.push(pages.splice(pages.findIndex(isPopup), 1));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(isPopup)) config.plugins?.push(STYLES_IN_POPUP);
      else if (entrypoints.some(({ name }) => name === 'notebook'))
        Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting: { groups: [SURFACE] } });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // Asked for one site at a time, when the reader has an article held against its original.
    optional_host_permissions: ['*://*/*'],
    // Only the gate is on every page, and leaves frames of other sites at once; it loads the other parts where they are
    // needed. Frames that have no address of their own (srcdoc) are their page's. The rules for
    // marks come before the page is styled.
    content_scripts: [
      {
        ...{ matches: WEB_PAGES, all_frames: true, match_origin_as_fallback: true },
        ...{ js: ['gate.js'], css: ['marks.css'] },
      },
    ],
    ...(browser === 'chrome'
      ? {
          web_accessible_resources: [{ resources: PARTS_OF_PAGE, matches: WEB_PAGES, use_dynamic_url: true }],
        }
      : {}),
    commands: {
      toggle: { description: '__MSG_command_toggle__', suggested_key: { default: 'Alt+Shift+M' } },
      next: { description: '__MSG_command_next__', suggested_key: { default: 'Alt+Shift+J' } },
      previous: { description: '__MSG_command_previous__', suggested_key: { default: 'Alt+Shift+K' } },
      panel: { description: '__MSG_command_panel__', suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whose-words@whose-words.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
          },
        }
      : {
          minimum_chrome_version: `${OLDEST.chrome}`,
          // From Chrome 148 on, as in Firefox; older ones overlook it and write JSON, which takes longer.
          message_serialization: 'structured_clone',
        }),
  }),
});
