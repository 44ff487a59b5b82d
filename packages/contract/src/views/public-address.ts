/** Where the public pages of all bodies are. */
export const PUBLIC_BASE = "/trasparenza";

/** The address of a public page or file of a body, the same for as long as the body is here. */
export const publicAddress = (slug: string, ...parts: readonly string[]): string =>
  [PUBLIC_BASE, slug, ...parts.map(encodeURIComponent)].join("/");
