import type { BodyOf, Endpoints } from "@albero/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

export const useBody = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.body(bodyId, language),
    queryFn: async () => valueOf(await api.readBody({ params: { bodyId } })),
  });
};

export const useOverview = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "overview"),
    queryFn: async () =>
      valueOf(await api.readOverview({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};

/** The body at a glance one period earlier, as of the same day; nothing is read where there is no earlier one. */
export const usePreviousOverview = (period: string | null) => {
  const asOf = useAsOf();
  const query = { ...asOf.query, period: period ?? "" };
  return useQuery({
    queryKey: keys.reading({ ...asOf, query }, "overview"),
    queryFn: async () => valueOf(await api.readOverview({ params: { bodyId: asOf.bodyId }, query })),
    enabled: period !== null,
  });
};

/** Changes the body itself; the tag it was last read with is asked for anew, so that only what was seen is changed. */
const useChangeBody = <Change>(
  change: (bodyId: string, wanted: Change, version: string) => Promise<unknown>,
) => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (wanted: Change) => {
      const seen = await api.readBody({ params: { bodyId } });
      return change(bodyId, wanted, seen.ok ? (seen.version ?? "") : "");
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

/** Gives an example body a day of its own, for everybody who looks at it. */
export const useSetToday = () =>
  useChangeBody(async (bodyId, today: string, version) =>
    valueOf(await api.setToday({ params: { bodyId }, body: { today }, version })),
  );

export type BodyWords = BodyOf<Endpoints["describeBody"]>;

/** Says what the body is called, what it is and is for, and which holidays are its own. */
export const useDescribeBody = () =>
  useChangeBody(async (bodyId, body: BodyWords, version) =>
    valueOf(await api.describeBody({ params: { bodyId }, body, version })),
  );
