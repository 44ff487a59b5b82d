import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

export const useChecks = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "checks"),
    queryFn: async () =>
      valueOf(await api.readChecks({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};
