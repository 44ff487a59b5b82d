import type { BodyOf, Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** The other systems connected to the body, for who administers it. */
export const useClients = (enabled: boolean) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "clients"),
    queryFn: async () => valueOf(await api.listClients({ params: { bodyId } })),
    enabled,
  });
};

/** Registers a system; its secret comes with the answer and nowhere else. */
export const useRegisterClient = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["registerClient"]>) =>
      valueOf(await api.registerClient({ params: { bodyId }, body, idempotencyKey: newKey() })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

/** Revokes a system at once. */
export const useRevokeClient = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (clientId: string) => valueOf(await api.revokeClient({ params: { bodyId, clientId } })),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
