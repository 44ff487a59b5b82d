import type { PlanView } from "@albero/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

export const useTree = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "tree"),
    queryFn: async () => valueOf(await api.readTree({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};

export const usePlanView = (view: PlanView) => {
  const asOf = useAsOf();
  const { bodyId } = asOf;
  return useQuery({
    queryKey: keys.reading(asOf, "view", view),
    queryFn: async () =>
      valueOf(
        view === "card"
          ? await api.readCardView({ params: { bodyId }, query: asOf.query })
          : await api.readView({ params: { bodyId, view }, query: asOf.query }),
      ),
    placeholderData: (before) => (before?.view === view ? before : undefined),
  });
};

export const useNode = (nodeId: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "node", nodeId),
    queryFn: async () =>
      valueOf(await api.readNode({ params: { bodyId: asOf.bodyId, nodeId }, query: asOf.query })),
  });
};
