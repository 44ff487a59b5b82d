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

/** Gives an example body a day of its own, for everybody who looks at it. */
export const useSetToday = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (today: string) => {
      const seen = await api.readBody({ params: { bodyId } });
      const version = seen.ok ? (seen.version ?? "") : "";
      return valueOf(await api.setToday({ params: { bodyId }, body: { today }, version }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
