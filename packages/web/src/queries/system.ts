import type { BodyOf, Endpoints } from "@albero/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** The versions of the measurement system, and the options in force at the moment. */
export const useSystems = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "systems"),
    queryFn: async () =>
      valueOf(await api.listSystems({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
    placeholderData: keepPreviousData,
  });
};

type Defining = BodyOf<Endpoints["defineSystem"]> & { readonly version: number };

/** Puts a version in force; every figure of the body may differ then, so all of it is read again. */
export const useDefineSystem = () => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, ...body }: Defining) =>
      valueOf(await api.defineSystem({ params: { bodyId }, query: { language }, body, version })),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
