/** What is made when it is first asked for, and then kept: tables that not every article needs. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}
