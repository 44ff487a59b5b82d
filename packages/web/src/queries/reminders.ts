import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** Who is late today, for who may remind. */
export const useLate = (enabled: boolean) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "late"),
    queryFn: async () => valueOf(await api.listLate({ params: { bodyId }, query: {} })),
    enabled,
  });
};

/** Reminds people of what they are late with. */
export const useRemind = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (accountIds: string[]) =>
      valueOf(
        await api.remind({ params: { bodyId }, query: {}, body: { accountIds }, idempotencyKey: newKey() }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
