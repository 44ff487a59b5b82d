import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { allPages } from "./all-pages.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Measures of the body, or of one unit: then with that unit's own cells. */
export const useMeasures = (unitId: string | null) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "measures", unitId),
    queryFn: () =>
      allPages(
        async (page) => {
          const unit = unitId === null ? {} : { "unit-id": unitId };
          return valueOf(
            await api.listMeasures({
              params: { bodyId: asOf.bodyId },
              query: { ...asOf.query, ...unit, ...page },
            }),
          );
        },
        (first, next) => ({ ...first, measures: [...first.measures, ...next.measures] }),
      ),
    placeholderData: keepPreviousData,
  });
};

export const useMeasure = (measureId: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "measure", measureId),
    queryFn: async () =>
      valueOf(await api.readMeasure({ params: { bodyId: asOf.bodyId, measureId }, query: asOf.query })),
  });
};

/** What an office is asked in the year; without an office, what every one is. */
export const useSheet = (unitId: string | null) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "sheet", unitId),
    queryFn: () =>
      allPages(
        async (page) =>
          valueOf(
            await api.readSheet({
              params: { bodyId: asOf.bodyId },
              query: { ...asOf.query, ...page, ...(unitId === null ? {} : { "unit-id": unitId }) },
            }),
          ),
        (first, next) => ({ ...first, rows: [...first.rows, ...next.rows] }),
      ),
  });
};
