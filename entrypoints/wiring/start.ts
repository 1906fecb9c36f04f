/** What every surface does first: its language, its direction, its title, the reader's palette and density. */
import { ownColour } from '../../src/page/paint/own-colour.ts';
import type { Settings } from '../../src/settings.ts';
import { LAYERS } from '../../src/settings.ts';
import { direction, language, t, type WordKey } from '../../src/ui/words.ts';
import { followSettings, readSettings } from './stored-settings.ts';

const TOKENS = { quote: '--quote', paraphrase: '--paraphrase', editorial: '--editorial', signal: '--signal' };

export async function start(title: WordKey): Promise<Settings> {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  document.title = t(title);
  const settings = await readSettings();
  wear(settings);
  followSettings(wear);
  return settings;
}

function wear({ palette, density, colours }: Settings): void {
  const root = document.documentElement;
  root.dataset['palette'] = palette;
  root.dataset['density'] = density;
  for (const layer of LAYERS) root.style.setProperty(TOKENS[layer], ownColour(colours[layer], palette));
}
