/** Host name or address to registrable domain, null where there is none. */
export type RegistrableDomain = (hostOrUrl: string) => string | null;
