import { API_BASE, ENDPOINTS, pathOf, type BodyOf, type Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf, useBodyId } from "../app/as-of.ts";
import { useMay } from "../app/may.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";
import { bytesOf } from "./plan-files.ts";

/** The years the evaluation body has a desk for. */
export const useDeskYears = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "desk-years"),
    queryFn: async () => valueOf(await api.listDesks({ params: { bodyId } })),
    enabled: useMay("oversight.read"),
  });
};

/** The desk of a year, read anew whenever somebody comes back to it: several people work at it. */
export const useDesk = (year: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "desk", year),
    queryFn: async () => valueOf(await api.readDesk({ params: { bodyId, year }, query: { language } })),
    enabled: useMay("oversight.read"),
    refetchOnMount: "always",
  });
};

/** The indicators of a year by risk. */
export const useRiskQueue = (year: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "risks", year),
    queryFn: async () => valueOf(await api.readRiskQueue({ params: { bodyId, year }, query: { language } })),
  });
};

/** What is asked for something at the desk of a year. */
type AtDesk = {
  readonly params: { readonly bodyId: string; readonly year: string };
  readonly query: Record<string, never>;
  readonly idempotencyKey: string;
};

/** Something done at the desk of a year, after which everything of the body is read anew. */
const useDoing = <Doing>(year: number, send: (doing: Doing, call: AtDesk) => Promise<unknown>) => {
  const bodyId = useBodyId();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (doing: Doing) =>
      send(doing, { params: { bodyId, year: String(year) }, query: {}, idempotencyKey: newKey() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

type Bodies<Id extends keyof Endpoints> = BodyOf<Endpoints[Id]>;

/** Gives the approved report to the evaluation body. */
export const useSubmitReport = (year: number) =>
  useDoing(year, async (body: Bodies<"submitReport">, call) =>
    valueOf(await api.submitReport({ ...call, body })),
  );

/** Draws a sample. */
export const useDrawSample = (year: number) =>
  useDoing(year, async (size: number, call) => valueOf(await api.drawSample({ ...call, body: { size } })));

/** Records a remark. */
export const useRemark = (year: number) =>
  useDoing(year, async (body: Bodies<"recordRemark">, call) =>
    valueOf(await api.recordRemark({ ...call, body })),
  );

/** Answers a remark, or says that it is settled. */
export const useRemarkStep = (year: number, remarkId: string) =>
  useDoing(year, async (text: string | null, { params, ...call }) => {
    const on = { ...call, params: { ...params, remarkId } };
    return text === null
      ? valueOf(await api.settleRemark(on))
      : valueOf(await api.answerRemark({ ...on, body: { text } }));
  });

/** Validates the report, or not. */
export const useValidateReport = (year: number) =>
  useDoing(year, async (body: Bodies<"validateReport">, call) =>
    valueOf(await api.validateReport({ ...call, body })),
  );

/** Records another act of the evaluation body, or one that puts it in office. */
export const useOversightAct = (year: number) =>
  useDoing(
    year,
    async (
      body: Bodies<"recordOversightAct"> | (Bodies<"appointEvaluationBody"> & { readonly unitId: null }),
      call,
    ) => {
      const { what, unitId, ...act } = body;
      return what === "appointment" || what === "renewal"
        ? valueOf(await api.appointEvaluationBody({ ...call, body: { ...act, what } }))
        : valueOf(await api.recordOversightAct({ ...call, body: { ...act, what, unitId } }));
    },
  );

/** Puts the signed file beside an act. */
export const useAttach = (year: number, actId: string) =>
  useDoing(year, async (file: File, { params, idempotencyKey }) =>
    valueOf(
      await api.attachToAct({
        ...{ params: { ...params, actId }, idempotencyKey },
        query: { title: file.name.slice(0, 200) },
        body: await bytesOf(file),
      }),
    ),
  );

/** Where the files of the desk are, for links that keep them. */
export const useDeskAddresses = (year: number) => {
  const params = { bodyId: useBodyId(), year: String(year) };
  return {
    fileOf: (fileId: string): string =>
      API_BASE + pathOf(ENDPOINTS.readActFile, { params: { ...params, fileId } }),
    bundle: API_BASE + pathOf(ENDPOINTS.readBundle, { params }),
  };
};
