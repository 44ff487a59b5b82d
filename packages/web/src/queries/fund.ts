import type { BodyOf, Endpoints, FundView } from "@albero/contract";
import type { FundDocument } from "@albero/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf, useBodyId } from "../app/as-of.ts";
import { useMay } from "../app/may.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** The years that have a fund; asked only for whoever may read them. */
export const useFundYears = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "fund-years"),
    queryFn: async () => valueOf(await api.listFunds({ params: { bodyId } })),
    enabled: useMay("fund.read"),
  });
};

/** The pots of a year. */
export const useFund = (year: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "fund", year),
    queryFn: async () => valueOf(await api.readFund({ params: { bodyId, year } })),
    enabled: useMay("fund.read"),
  });
};

/** Something that is done with a fund, after which everything of the body is read anew. */
const useDoing = <Doing>(send: (doing: Doing, bodyId: string) => Promise<FundView>) => {
  const bodyId = useBodyId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (doing: Doing) => send(doing, bodyId),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

type Saving = { readonly document: FundDocument; readonly version: number };

/** Records the pots of a year over the version that was seen. */
export const useSaveFund = () =>
  useDoing(async ({ document, version }: Saving, bodyId) =>
    valueOf(
      await api.saveFund({
        ...{ params: { bodyId, year: String(document.year) }, query: {}, body: { document }, version },
      }),
    ),
  );

type ActBody = BodyOf<Endpoints["certifyFund"]>;
/** An act with what it is in the life of its pot; auditors have a call of their own. */
export type ActSent = ActBody & {
  readonly kind: BodyOf<Endpoints["recordFundAct"]>["kind"] | "certification";
};

/** Records an act on a pot of a year. */
export const useFundAct = (year: string) =>
  useDoing(async ({ kind, ...act }: ActSent, bodyId) => {
    const call = { params: { bodyId, year }, query: {}, idempotencyKey: newKey() };
    if (kind === "certification") return valueOf(await api.certifyFund({ ...call, body: act }));
    return valueOf(await api.recordFundAct({ ...call, body: { ...act, kind } }));
  });

/** Records what was paid out of a use. */
export const useFundPayment = (year: string) =>
  useDoing(async (body: BodyOf<Endpoints["payFund"]>, bodyId) =>
    valueOf(await api.payFund({ params: { bodyId, year }, query: {}, body, idempotencyKey: newKey() })),
  );
