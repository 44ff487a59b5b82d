/** A word of the vocabulary at the beginning of a label. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase("it") + word.slice(1);

/** A list of words of the vocabulary, each to begin a label. */
export const capitals = <Code extends string>(
  words: Readonly<Record<Code, string>>,
): Readonly<Record<Code, string>> =>
  Object.fromEntries(Object.entries<string>(words).map(([code, word]) => [code, capital(word)])) as Record<
    Code,
    string
  >;
