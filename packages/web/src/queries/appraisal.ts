import {
  API_BASE,
  ENDPOINTS,
  pathOf,
  type AppraisalView,
  type BodyOf,
  type Endpoints,
  type PrintFormat,
} from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

/** The individual cards the reader may see. */
export const useAppraisals = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "appraisals"),
    queryFn: async () =>
      valueOf(await api.listAppraisals({ params: { bodyId }, query: { language } })).appraisals,
  });
};

/** One of them; `reason` is why somebody it does not concern opens it. */
export const useAppraisal = (appraisalId: string, reason: string | null = null) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "appraisal", appraisalId, reason ?? ""),
    queryFn: async () =>
      valueOf(
        await api.readAppraisal({
          params: { bodyId, appraisalId },
          query: { language, ...(reason === null ? {} : { reason }) },
        }),
      ),
  });
};

type Card = { readonly id: string; readonly version: number };
type At = { readonly params: { readonly bodyId: string; readonly appraisalId: string } } & {
  readonly query: { readonly language: "it" | "en" };
  readonly version: number;
};

const useChanging = <Body>({ id, version }: Card, send: (at: At, body: Body) => Promise<AppraisalView>) => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) =>
      send({ params: { bodyId, appraisalId: id }, query: { language }, version }, body),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

/** A step of the person on their own card. */
export const useAnswerAppraisal = (card: Card) =>
  useChanging(card, async (at, body: BodyOf<Endpoints["answerAppraisal"]>) =>
    valueOf(await api.answerAppraisal({ ...at, body })),
  );

/** A step of who evaluates, or of human resources. */
export const useStepAppraisal = (card: Card) =>
  useChanging(card, async (at, body: BodyOf<Endpoints["stepAppraisal"]>) =>
    valueOf(await api.stepAppraisal({ ...at, body })),
  );

/** Keeps what an evaluator writes. */
export const useMarkAppraisal = (card: Card) =>
  useChanging(card, async (at, body: BodyOf<Endpoints["markAppraisal"]>) =>
    valueOf(await api.markAppraisal({ ...at, body })),
  );

/** Makes the cards a year lacks. */
export const usePrepareAppraisals = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (year: number) =>
      valueOf(
        await api.prepareAppraisals({
          params: { bodyId },
          query: {},
          body: { year },
          idempotencyKey: newKey(),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) }),
  });
};

/** How a year of cards goes, for who follows it. */
export const useAppraisalYear = (year: string) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "appraisal-year", year),
    queryFn: async () =>
      valueOf(await api.readAppraisalYear({ params: { bodyId, year }, query: { language } })),
  });
};

/** Where a card is as a file, for links that keep it. */
export const useAppraisalAddress = () => {
  const { bodyId, language } = useAsOf();
  return (appraisalId: string, format: PrintFormat): string =>
    API_BASE +
    pathOf(ENDPOINTS.printAppraisal, { params: { bodyId, appraisalId, format }, query: { language } });
};
