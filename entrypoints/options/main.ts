import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/options.css';
import browser from 'webextension-polyfill';
import { RULE_IDS, explain } from '../../src/core/explain.ts';
import { SIGNAL_RULES } from '../../src/core/signals/rules.ts';
import type { RuleView } from '../../src/ui/options-rules.ts';
import { optionsView } from '../../src/ui/options-view.ts';
import { commandsOf, shortcutsPage } from '../wiring/commands.ts';
import { openOwn } from '../wiring/open-surface.ts';
import { start } from '../wiring/start.ts';
import { changeSettings, resetSettings } from '../wiring/stored-settings.ts';

const settings = await start('options_title');
const { origins: granted = [] } = await browser.permissions.getAll();
const required = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? [];

document.body.replaceChildren(
  optionsView(
    {
      settings,
      rules: allRules(),
      commands: await commandsOf(),
      version: browser.runtime.getManifest().version,
    },
    {
      change: (change) => void changeSettings(change),
      changeCommands: shortcutsPage(),
      openNotebook: () => void openOwn('notebook.html'),
      reset: () => resetSettings().then(() => location.reload()),
      granted: granted.filter((origin) => !required.includes(origin)),
      revoke: (origin) => browser.permissions.remove({ origins: [origin] }),
    },
  ),
);
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
