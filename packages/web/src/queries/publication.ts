import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";
import { useRecord } from "./record.ts";

/** The register of publications, and the documents that can be made public at the moment looked at. */
export const usePublications = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "publications"),
    queryFn: async () =>
      valueOf(await api.listPublications({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
  });
};

/** People of the staff register in everything that making a document public would show. */
export const usePrivacyCheck = (documentId: string) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "privacy", documentId),
    queryFn: async () =>
      valueOf(await api.checkPublication({ params: { bodyId: asOf.bodyId, documentId }, query: asOf.query })),
  });
};

type Publishing = {
  readonly documentId: string;
  readonly act: string;
  readonly publishedOn: string;
  readonly version: number;
};

/** Makes a document public as it is at the moment looked at. */
export const usePublish = () => {
  const { bodyId, query } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ documentId, act, publishedOn, version }: Publishing) =>
      valueOf(
        await api.publishDocument({
          ...{ params: { bodyId, documentId }, query, version, idempotencyKey: newKey() },
          body: { act, publishedOn },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

export const useWithdraw = () =>
  useRecord(async (bodyId, { publicationId, reason }: { publicationId: string; reason: string }) =>
    valueOf(
      await api.withdrawPublication({
        ...{ params: { bodyId, publicationId }, query: {}, body: { reason }, idempotencyKey: newKey() },
      }),
    ),
  );
