/**
 * The frames a reader can mark a note with. They describe how a matter is told; none is better than another.
 */

/** The five generic news frames of Semetko and Valkenburg (2000), doi 10.1111/j.1460-2466.2000.tb02843.x. */
export const NEWS_FRAMES = ['conflict', 'human-interest', 'economic', 'morality', 'responsibility'] as const;

/** Iyengar (1991): a single event or person, or the matter in general. */
export const FRAME_MODES = ['episodic', 'thematic'] as const;

/** The fifteen dimensions of the Policy Frames Codebook (Boydstun and others 2014); an optional pack. */
export const POLICY_FRAMES = [
  'policy-economic',
  'policy-capacity',
  'policy-morality',
  'policy-fairness',
  'policy-legality',
  'policy-prescription',
  'policy-crime',
  'policy-security',
  'policy-health',
  'policy-quality-of-life',
  'policy-cultural',
  'policy-opinion',
  'policy-political',
  'policy-external',
  'policy-other',
] as const;

/** Entman (1993): what a frame does; asked on demand when a note is written. */
export const FRAME_PROMPTS = ['problem', 'cause', 'judgement', 'remedy'] as const;

export type Frame =
  (typeof NEWS_FRAMES)[number] | (typeof FRAME_MODES)[number] | (typeof POLICY_FRAMES)[number];
