import type { BodyOf, Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Every unit with the stretches of its life. */
export const useUnitHistories = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "units"),
    queryFn: async () => valueOf(await api.listUnitHistories({ params: { bodyId } })).units,
  });
};

type Defining = BodyOf<Endpoints["defineUnit"]> & { readonly version: number };

/** Says what a unit is from a day on; whatever names units is read anew. */
export const useDefineUnit = () => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, ...body }: Defining) =>
      valueOf(await api.defineUnit({ params: { bodyId }, query: { language }, body, version })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
