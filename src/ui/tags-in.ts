/** Tags as the reader types them in a line, divided by the commas of any script. */
export const tagsIn = (typed: string): string[] =>
  typed
    .split(/[,،、]/u)
    .map((tag) => tag.trim().replace(/^#/u, ''))
    .filter(Boolean);
