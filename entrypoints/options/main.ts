import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/options.css';
import browser from 'webextension-polyfill';
import { RULE_IDS, explain } from '../../src/core/explain.ts';
import { SIGNAL_RULES } from '../../src/core/signals/rules.ts';
import type { Settings } from '../../src/settings.ts';
import type { RuleView } from '../../src/ui/options-rules.ts';
import { optionsView } from '../../src/ui/options-view.ts';
import { commandsOf, shortcutsPage } from '../wiring/commands.ts';
import { openOwn } from '../wiring/open-surface.ts';
import { start } from '../wiring/start.ts';
import { changeSettings, resetSettings } from '../wiring/stored-settings.ts';

const settings = await start('options_title');
const { origins = [] } = await browser.permissions.getAll();
const commands = await commandsOf();
const required = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];
let granted = origins.filter((origin) => !required.includes(origin));

function draw(shown: Settings, wasReset = false): void {
  const view = optionsView(
    {
      settings: shown,
      rules: allRules(),
      commands,
      version: browser.runtime.getManifest().version,
      wasReset,
    },
    {
      change: (change) => void changeSettings(change),
      changeCommands: shortcutsPage(),
      openNotebook: () => void openOwn('notebook.html'),
      reset: () =>
        void resetSettings().then((first) => {
          draw(first, true);
        }),
      granted,
      revoke,
    },
  );
  document.body.replaceChildren(view);
}

async function revoke(origin: string): Promise<boolean> {
  const gone = await browser.permissions.remove({ origins: [origin] });
  if (gone) granted = granted.filter((one) => one !== origin);
  return gone;
}

draw(settings);
if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();

function allRules(): RuleView[] {
  return [
    ...RULE_IDS.map((id) => ({
      id,
      key: `rule_${id}`,
      sentence: explain(id, { cue: '…', mention: '…' }),
    })),
    ...Object.entries(SIGNAL_RULES).map(([id, { sentence }]) => ({ id, key: `signal_${id}`, sentence })),
  ];
}
