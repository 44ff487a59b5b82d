import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { allPages } from "./all-pages.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Every indicator at its places. */
export const useIndicators = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "indicators"),
    queryFn: () =>
      allPages(
        async (page) =>
          valueOf(
            await api.listIndicators({ params: { bodyId: asOf.bodyId }, query: { ...asOf.query, ...page } }),
          ),
        (first, next) => ({ ...first, indicators: [...first.indicators, ...next.indicators] }),
      ),
    placeholderData: keepPreviousData,
  });
};

export const useIndicator = (indicatorId: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "indicator", indicatorId),
    queryFn: async () =>
      valueOf(await api.readIndicator({ params: { bodyId: asOf.bodyId, indicatorId }, query: asOf.query })),
  });
};
