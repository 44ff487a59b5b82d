import type { BodyOf, CellView, Endpoints } from "@albero/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
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

/** Which cell a value goes into: its unit is `null` for a measure of the whole body. */
export type CellAt = Pick<CellView, "measureId" | "period"> & { readonly unitId: string | null };

export type Entering = BodyOf<Endpoints["enterValue"]> & {
  /** The version of the cell that was on the screen: an older one than the service's is refused as a conflict. */
  readonly version: number;
  /** The same for every repetition of one wish, so that a lost answer does not enter it twice. */
  readonly idempotencyKey: string;
};

/** Enters a value; whatever of the body was read before is then read anew, since it may have changed anywhere. */
export const useEnterValue = (cell: CellAt) => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    // Without a network it fails at once and says so, instead of waiting in silence.
    networkMode: "always",
    mutationFn: async ({ version, idempotencyKey, ...body }: Entering) =>
      valueOf(
        await api.enterValue({
          params: { bodyId, measureId: cell.measureId, period: cell.period },
          query: cell.unitId === null ? {} : { "unit-id": cell.unitId },
          body,
          version,
          idempotencyKey,
        }),
      ),
    // After a conflict too: what the other person wrote is then on every page.
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
