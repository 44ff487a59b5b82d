import type { AssumptionView } from "@albero/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** What changed since a moment of record time. */
export const useChanges = (since: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "changes", since),
    queryFn: async () =>
      valueOf(await api.readChanges({ params: { bodyId: asOf.bodyId }, query: { ...asOf.query, since } })),
    placeholderData: keepPreviousData,
  });
};

/** Which indicators one may play with: one indicator at its places, or those of an objective. */
export type LeversOf = { readonly "indicator-id": string } | { readonly "node-id": string };

export const useLevers = (of: LeversOf) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "levers", JSON.stringify(of)),
    queryFn: async () =>
      valueOf(await api.readLevers({ params: { bodyId: asOf.bodyId }, query: { ...asOf.query, ...of } })),
  });
};

/** What figures would be; while the next answer is on its way the last one stays in sight. */
export const useWhatIf = (assumptions: readonly AssumptionView[]) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "what-if", JSON.stringify(assumptions)),
    queryFn: async () =>
      valueOf(
        await api.whatIf({
          params: { bodyId: asOf.bodyId },
          query: asOf.query,
          body: { assumptions: [...assumptions] },
        }),
      ),
    enabled: assumptions.length > 0,
    placeholderData: keepPreviousData,
  });
};
