/** Elements that stay open until they are closed; others the parser closes by itself. */
const TAGS =
  /<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)|<(\/?)(?:div|span|section|article|main|blockquote|ul|ol|dl|table|center|font)\b/gi;

/** How deep a page's source nests its elements, counted without parsing it; near enough to tell ten from ten thousand. */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closes] of html.matchAll(TAGS)) {
    if (closes === undefined) continue;
    depth = closes === '' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
