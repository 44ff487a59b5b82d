import { API_BASE, ENDPOINTS, pathOf, type CellView } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useBodyId } from "../app/as-of.ts";
import { allPages } from "./all-pages.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** The files that prove the values of a body. */
export const useEvidence = () => {
  const bodyId = useBodyId();
  return useQuery({
    queryKey: [...keys.ofBody(bodyId), "evidence"],
    queryFn: () =>
      allPages(
        async (query) => valueOf(await api.listEvidence({ params: { bodyId }, query })),
        (first, next) => ({ ...first, evidence: [...first.evidence, ...next.evidence] }),
      ),
  });
};

/** Where a file is, for a link that keeps it. */
export const useEvidenceAddress = () => {
  const bodyId = useBodyId();
  return (evidenceId: string): string =>
    API_BASE + pathOf(ENDPOINTS.readEvidence, { params: { bodyId, evidenceId } });
};

type Adding = { readonly cell: CellView; readonly seenSeq: number; readonly file: File };

/** Puts a file beside the value that stands on the screen. */
export const useAddEvidence = () => {
  const bodyId = useBodyId();
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ cell: { measureId, period, unit }, seenSeq, file }: Adding) =>
      valueOf(
        await api.addEvidence({
          params: { bodyId, measureId, period },
          query: {
            ...(unit === null ? {} : { "unit-id": unit.id }),
            "seen-seq": seenSeq,
            title: file.name.slice(0, 200),
          },
          body: new Uint8Array(await file.arrayBuffer()),
          idempotencyKey: newKey(),
        }),
      ),
    onSettled: () => void queries.invalidateQueries({ queryKey: [...keys.ofBody(bodyId), "evidence"] }),
  });
};
