/**
 * The reader's settings, kept in `storage.local` under one key. Every context reads them there directly, so that
 * a page costs no message; only extension pages write them.
 */

/** The four layers of marks, in the order of the switches. */
export const LAYERS = ['quote', 'paraphrase', 'editorial', 'signal'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Settings {
  layers: Record<Layer, boolean>;
  /** Registrable domains or host names where nothing is to be marked. */
  sitesOff: string[];
  /** False: nothing is marked anywhere until it is asked for. */
  everywhere: boolean;
  palette: 'standard' | 'colour-blind' | 'contrast';
  /** Own colours by layer, as #rrggbb; they win over the palette. */
  colours: Partial<Record<Layer, string>>;
  /** Quiet: only the badge counts, no marks until asked. */
  quiet: boolean;
  /** What an editor inserted: marked, dimmed to its first words, or alone, with all else dimmed. */
  insertions: 'marked' | 'dimmed' | 'alone';
  /** False: a click on a mark opens nothing. */
  clickOpensCard: boolean;
  /** True: marks are announced to screen readers as the reader moves through them. */
  announce: boolean;
  density: 'comfortable' | 'compact';
  /** Rules the reader switched off, by id. */
  rulesOff: string[];
  /** Own word sets for signals: plain words, never patterns of code. */
  ownWords: { name: string; words: string[] }[];
  /** The longer list of policy frames is offered for notes. */
  policyFrames: boolean;
  /** A backup file is downloaded once a week. */
  downloadBackups: boolean;
  /** How marks are printed. */
  printMarks: boolean;
}

export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  layers: { quote: true, paraphrase: true, editorial: true, signal: false },
  sitesOff: [],
  everywhere: true,
  palette: 'standard',
  colours: {},
  quiet: false,
  insertions: 'marked',
  clickOpensCard: true,
  announce: false,
  density: 'comfortable',
  rulesOff: [],
  ownWords: [],
  policyFrames: false,
  downloadBackups: false,
  printMarks: true,
};

/** Settings from whatever was stored: a missing or misshapen field falls back to its default, the rest is kept. */
export function parseSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {};
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, fallback] of Object.entries(DEFAULT_SETTINGS)) {
    const value = given[key];
    if (Array.isArray(fallback) ? Array.isArray(value) : typeof value === typeof fallback && value !== null)
      merged[key] = value;
  }
  const layers = isRecord(given['layers']) ? given['layers'] : {};
  merged['layers'] = Object.fromEntries(
    LAYERS.map((layer) => [
      layer,
      typeof layers[layer] === 'boolean' ? layers[layer] : DEFAULT_SETTINGS.layers[layer],
    ]),
  );
  return merged as unknown as Settings;
}

/** True when marks are wanted on this host: neither it nor a domain above it is switched off. */
export const wantedOn = (settings: Settings, host: string): boolean =>
  settings.everywhere && !settings.sitesOff.some((site) => host === site || host.endsWith(`.${site}`));

/** The settings with a host switched on or off; switching it on also lifts a switch on a domain above it. */
export const siteSwitched = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  everywhere: on || settings.everywhere,
  sitesOff: on
    ? settings.sitesOff.filter((site) => host !== site && !host.endsWith(`.${site}`))
    : [...settings.sitesOff, host],
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
