import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

export const useOrganisation = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "organisation"),
    queryFn: async () =>
      valueOf(await api.readOrganisation({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};

export const useUnit = (unitId: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "unit", unitId),
    queryFn: async () =>
      valueOf(await api.readUnit({ params: { bodyId: asOf.bodyId, unitId }, query: asOf.query })),
  });
};
