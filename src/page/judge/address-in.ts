/** A link's absolute address by the address of its page; as it stands where either makes none. */
export const addressIn = (href: string, base: string | null): string =>
  (base === null ? URL.parse(href) : URL.parse(href, base))?.href ?? href;
