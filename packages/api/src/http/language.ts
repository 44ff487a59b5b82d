export type Language = "it" | "en";

const weightOf = (part: string): { readonly tag: string; readonly q: number } => {
  const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
  const q = rest.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((each) => each !== undefined);
  return { tag: tag.split("-")[0] ?? "", q: q === undefined ? 1 : Number(q) };
};

/** The language asked for: the query's word, else the best of `Accept-Language` that we speak, else Italian. */
export const languageOf = (query: string | undefined, header: string | undefined): Language => {
  if (query === "it" || query === "en") return query;
  const spoken = (header ?? "")
    .split(",")
    .map(weightOf)
    .filter(({ tag, q }) => (tag === "it" || tag === "en") && q > 0)
    .toSorted((a, b) => b.q - a.q);
  return spoken[0]?.tag === "en" ? "en" : "it";
};
