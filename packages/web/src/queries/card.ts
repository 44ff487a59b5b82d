import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

export const useCards = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "cards"),
    queryFn: async () => valueOf(await api.listCards({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};

export const useCard = (cardId: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "card", cardId),
    queryFn: async () =>
      valueOf(await api.readCard({ params: { bodyId: asOf.bodyId, cardId }, query: asOf.query })),
  });
};
