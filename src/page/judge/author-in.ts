/** “By Ida Lund”, „Von Ida Lund“: a small word in front that is no part of the name. Two further words: Di Lund is a name. */
const BY = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s+(?=\p{Lu}\S*\s+\p{L})/u;
const LONGEST = 120;

/** The name of an author as a page states it; null for an address or nothing. */
export function authorIn(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim().replace(BY, '').slice(0, LONGEST);
  const isAddress =
    name.startsWith('http') || name.startsWith('/') || (name.includes('@') && name.includes('.'));
  return name === '' || isAddress ? null : name;
}
