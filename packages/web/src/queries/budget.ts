import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

export const useBudget = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "budget"),
    queryFn: async () =>
      valueOf(await api.readBudget({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};

export const useContext = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "context"),
    queryFn: async () =>
      valueOf(await api.readContext({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};
