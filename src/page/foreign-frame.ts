/**
 * True in a frame that is not of the site of every page around it: an advert, an embed, a comment widget. Only
 * addresses are asked, so that such a frame costs nothing else. Hosts are held against each other by their last two
 * labels; that is enough to leave nearly all of them alone. What is let through although a public suffix divides
 * it ("a.co.uk" in "b.co.uk") is refused by the background, which has the list of suffixes (see `message-guard.ts`).
 * A frame without an origin (`sandbox`, `data:`) was cut off from its page on purpose, and is foreign too.
 */
export const isForeignFrame = (): boolean =>
  window !== top &&
  [...location.ancestorOrigins].some((around) => (endOfHost(around) ?? '') !== endOfHost(origin));

const endOfHost = (address: string): string | undefined =>
  URL.parse(address)?.hostname.split('.').slice(-2).join('.');
