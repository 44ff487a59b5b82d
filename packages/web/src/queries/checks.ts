import type { PlanEditView } from "@albero/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
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

/** Edits that repair a draft, and why. */
export type Repair = { readonly edits: readonly PlanEditView[]; readonly reason: string };

/** Writes repairs into the draft of a plan as it is now, all or none; the answer says how to take them back. */
export const useRepair = (plan: { readonly id: string; readonly version: number } | null) => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ edits, reason }: Repair) => {
      const params = { bodyId, planId: plan?.id ?? "" };
      const seen = await api.readPlanVersion({ params: { ...params, version: plan?.version ?? 0 } });
      const version = seen.ok ? (seen.version ?? "") : "";
      return valueOf(await api.editDraft({ params, version, body: { edits: [...edits], reason } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};
