/** The number a caller says to have seen; one that is none was never given out, so it can only be an old one. */
export const versionIn = (text: string | null): number =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : -1;
