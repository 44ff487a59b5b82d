const pairsOf = (text: string | undefined): readonly (readonly [string, string])[] =>
  (text ?? "").split(",").flatMap((pair) => {
    const [from, to] = pair.split(":");
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });

/** Who follows a unit, in the pairs as they are sent; `null` while nobody was chosen. */
export const successorOf = (text: string | undefined, from: string): string | null =>
  pairsOf(text).find(([each]) => each === from)?.[1] ?? null;

/** The pairs with another successor of a unit, or with none. */
export const withSuccessor = (text: string | undefined, from: string, to: string | null): string =>
  [...pairsOf(text).filter(([each]) => each !== from), ...(to === null ? [] : [[from, to]])]
    .map((pair) => pair.join(":"))
    .join(",");
