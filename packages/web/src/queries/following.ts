import { API_BASE, ENDPOINTS, pathOf, type BodyOf, type Endpoints, type PrintFormat } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** What is told of an objective in a period, and its version for who tells anew. */
export const useNarrative = (nodeId: string, period: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "narrative", nodeId, period),
    queryFn: async () => valueOf(await api.readNarrative({ params: { bodyId, nodeId, period } })),
  });
};

const useRefresh = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) });
};

type Telling = BodyOf<Endpoints["writeNarrative"]> & { readonly seen: number };

/** Tells of an objective, upon the telling that was seen. */
export const useTell = (nodeId: string, period: string) => {
  const { bodyId } = useAsOf();
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: async ({ seen, ...body }: Telling) =>
      valueOf(await api.writeNarrative({ params: { bodyId, nodeId, period }, body, version: seen })),
    onSuccess,
  });
};

/** The rounds of the year with what their reports wait for. */
export const useMonitoring = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "monitoring"),
    queryFn: async () =>
      valueOf(await api.listMonitoring({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
  });
};

export const useProduceReport = () => {
  const { bodyId } = useAsOf();
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: async (period: string) =>
      valueOf(await api.produceReport({ params: { bodyId }, body: { period }, idempotencyKey: newKey() })),
    onSuccess,
  });
};

/** The last report on a round. */
export const useReport = (period: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "report", period),
    queryFn: async () => valueOf(await api.readReport({ params: { bodyId, period } })),
  });
};

/** Where the last report on a round is as a file. */
export const useReportAddress = (period: string) => {
  const { bodyId, language } = useAsOf();
  return (format: PrintFormat): string =>
    API_BASE + pathOf(ENDPOINTS.printReport, { params: { bodyId, period, format }, query: { language } });
};
