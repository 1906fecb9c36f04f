/**
 * The oldest browsers the extension is installed in.
 *
 * Chrome: the first in which content scripts may import files under addresses that no page can guess:
 * `use_dynamic_url` came with 130, which refused such imports (crbug.com/363027634, mended in October 2024, after 131
 * had branched off). All else that is used is older: highlights that inherit 105, frames by their origin 119,
 * `light-dark()` 123, `getHTML` 125, `URL.parse` 126, `caretPositionFromPoint` 128.
 *
 * Firefox: `highlightsFromPoint`, by which a click finds its mark; `text-decoration` in highlights came with 146.
 */
export const OLDEST = { chrome: 132, firefox: 150 } as const;
