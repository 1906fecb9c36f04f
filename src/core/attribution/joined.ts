const known = new Map<string, Map<string, string>>();

/** The two in one, `a` before `b`; a pair that comes again is the same string, which costs nothing to look up. */
export function joined(a: string, b: string): string {
  let row = known.get(a);
  if (row === undefined) known.set(a, (row = new Map<string, string>()));
  let whole = row.get(b);
  if (whole === undefined) row.set(b, (whole = a + b));
  return whole;
}
