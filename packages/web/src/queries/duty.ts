import type { BodyOf, Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** The recurring duties of the year looked at. */
export const useDuties = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "duties"),
    queryFn: async () =>
      valueOf(await api.listDuties({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
  });
};

/** Defines a new duty. */
export const useDefineDuty = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["defineDuty"]>) =>
      valueOf(
        await api.defineDuty({ params: { bodyId }, query: {}, body, version: 0, idempotencyKey: newKey() }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

/** Ticks a duty for a period, or takes that back. */
export const useTickDuty = (dutyId: string) => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["tickDuty"]>) =>
      valueOf(await api.tickDuty({ params: { bodyId, dutyId }, query: {}, body, idempotencyKey: newKey() })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
