import type { BodyOf, Endpoints } from "@albero/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { allPages } from "./all-pages.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";
import { newKey } from "./new-key.ts";

export type Whose = "mine" | "everyone";

/** What is to be entered or sent today. */
export const useTasks = (whose: Whose) => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "tasks", whose),
    queryFn: () =>
      allPages(
        async (page) =>
          valueOf(
            await api.listTasks({
              params: { bodyId: asOf.bodyId },
              query: { ...asOf.query, ...page, whose },
            }),
          ),
        (first, next) => ({ ...first, tasks: [...first.tasks, ...next.tasks] }),
      ),
  });
};

/** Values that wait for the reader's validation. */
export const useToValidate = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "to-validate"),
    queryFn: () =>
      allPages(
        async (page) =>
          valueOf(
            await api.listToValidate({ params: { bodyId: asOf.bodyId }, query: { ...asOf.query, ...page } }),
          ),
        (first, next) => ({ ...first, values: [...first.values, ...next.values] }),
      ),
  });
};

/** The rounds of the year looked at. */
export const useRounds = () => {
  const asOf = useAsOf();
  return useQuery({
    queryKey: keys.reading(asOf, "rounds"),
    queryFn: async () =>
      valueOf(await api.listRounds({ params: { bodyId: asOf.bodyId }, query: asOf.query })),
  });
};

const useRefresh = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) });
};

/** Sends values to the validator. */
export const useSendValues = () => {
  const { bodyId } = useAsOf();
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["sendValues"]>) =>
      valueOf(await api.sendValues({ params: { bodyId }, query: {}, body, idempotencyKey: newKey() })),
    onSettled,
  });
};

/** Approves or returns values. */
export const useAnswerValues = () => {
  const { bodyId } = useAsOf();
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["answerValues"]>) =>
      valueOf(await api.answerValues({ params: { bodyId }, query: {}, body, idempotencyKey: newKey() })),
    onSettled,
  });
};

/** Grants more time for a round. */
export const useGrantExtension = () => {
  const { bodyId } = useAsOf();
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["grantExtension"]>) =>
      valueOf(await api.grantExtension({ params: { bodyId }, query: {}, body, idempotencyKey: newKey() })),
    onSettled,
  });
};

/** Chooses the rules of a year, in place of those that were seen. */
export const useSetCalendar = (year: number, version: number) => {
  const { bodyId } = useAsOf();
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: async (body: BodyOf<Endpoints["setCalendar"]>) =>
      valueOf(await api.setCalendar({ params: { bodyId, year: String(year) }, query: {}, body, version })),
    onSettled,
  });
};
