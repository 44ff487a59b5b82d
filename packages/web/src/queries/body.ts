import { keepPreviousData, useQuery } from "@tanstack/react-query";
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
