/** The languages of the vocabulary; Italian is the first choice everywhere. */
export const LANGUAGES = ["it", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
