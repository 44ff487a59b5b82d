import type { PortalYear, PublicIndicator } from "@albero/contract";

type Looked = Pick<PublicIndicator, "series" | "places">;

const isYear = ({ period }: { readonly period: string }): boolean => /^\d{4}$/.test(period);

const hasFigure = ({ figure }: Looked["series"][number]): boolean =>
  figure.kind === "number" || figure.kind === "date";

/**
 * The years of an indicator over several documents, the oldest first: of each the first result that is one, and the
 * target of the document that has one for it. Documents come in the order they are believed.
 */
export const yearsOf = (views: readonly Looked[]): readonly PortalYear[] => {
  const results = views.flatMap(({ series }) => series.filter(isYear));
  const targets = views.flatMap(({ places: [place] }) => place?.targets.filter(isYear) ?? []);
  const periods = [...new Set([...results, ...targets].map(({ period }) => period))].toSorted();
  return periods.map((period) => {
    const ofYear = results.filter((each) => each.period === period);
    const target = targets.find((each) => each.period === period && each.value !== null);
    return { period, result: ofYear.find(hasFigure) ?? ofYear[0] ?? null, target: target?.value ?? null };
  });
};
