import type { BodyOf, EditedView, Endpoints, PlanDraftView, QueryOf } from "@albero/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAsOf } from "../app/as-of.ts";
import { isProblem } from "../app/problem-error.ts";
import { api, valueOf } from "./api.ts";
import { keys } from "./keys.ts";

/** Which version of which plan. */
export type VersionAt = { readonly planId: string; readonly version: number };

export const usePlans = () => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "plans"),
    queryFn: async () => valueOf(await api.listPlans({ params: { bodyId } })),
  });
};

/** A version as data; the draft is read anew whenever somebody comes back to it. */
export const usePlanVersion = ({ planId, version }: VersionAt) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "version", planId, String(version)),
    queryFn: async () =>
      valueOf(await api.readPlanVersion({ params: { bodyId, planId, version }, query: { language } })),
  });
};

export const usePlanLife = ({ planId, version }: VersionAt) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "life", planId, String(version)),
    queryFn: async () => valueOf(await api.readPlanLife({ params: { bodyId, planId, version } })),
  });
};

export const useDraftChanges = ({ planId, version }: VersionAt) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "changes", planId, String(version)),
    queryFn: async () =>
      valueOf(
        await api.listDraftChanges({ params: { bodyId, planId, version }, query: { language, limit: 50 } }),
      ),
  });
};

type Between = { readonly planId: string; readonly from: number | null; readonly to: number | null };

export const useDifferences = ({ planId, from, to }: Between) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "differences", planId, String(from), String(to)),
    queryFn: async () =>
      valueOf(
        await api.readDifferences({
          params: { bodyId, planId },
          query: { language, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** After a change of a plan everything of the body is read anew: figures, tree and cards may all differ. */
const useRefresh = () => {
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) });
};

export type Moving = BodyOf<Endpoints["movePlan"]>;

/** Moves a version; the tag it was last read with is asked for anew, so that only what was seen is moved. */
export const useMovePlan = ({ planId, version }: VersionAt) => {
  const { bodyId } = useAsOf();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (body: Moving) => {
      const params = { bodyId, planId, version };
      const seen = await api.readPlanVersion({ params });
      const tag = seen.ok ? (seen.version ?? "") : "";
      return valueOf(await api.movePlan({ params, body, version: tag }));
    },
    onSuccess: refresh,
  });
};

export type NextYearChoices = QueryOf<Endpoints["previewNextYear"]>;

export const useNextYear = (planId: string, choices: NextYearChoices) => {
  const { bodyId, language } = useAsOf();
  return useQuery({
    queryKey: keys.planning(bodyId, language, "next-year", planId, JSON.stringify(choices)),
    queryFn: async () =>
      valueOf(await api.previewNextYear({ params: { bodyId, planId }, query: { ...choices, language } })),
    placeholderData: keepPreviousData,
  });
};

type Beginning = BodyOf<Endpoints["beginNextYear"]> & { readonly version: number };

export const useBeginNextYear = (planId: string) => {
  const { bodyId } = useAsOf();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ version, ...body }: Beginning) =>
      valueOf(await api.beginNextYear({ params: { bodyId, planId }, body, version })),
    onSuccess: refresh,
  });
};

export type Edits = BodyOf<Endpoints["editDraft"]>["edits"];

type Sending = {
  readonly edits: Edits;
  /** The revision the reader has seen; `null` takes what was read last. */
  readonly revision: number | null;
  /** The same for every repetition of one wish, so that a lost answer does not make it twice. */
  readonly idempotencyKey: string;
};

const changedRows = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  changed: readonly Row[],
  removed: ReadonlySet<string>,
): Row[] => {
  const byId = new Map(changed.map((row) => [row.id, row]));
  const kept = rows.filter(({ id }) => !removed.has(id)).map((row) => byId.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  return [...kept, ...changed.filter(({ id }) => !known.has(id))];
};

/** The draft as it is after an answer: what changed, also by others, is put in its place. */
export const withEdited = (view: PlanDraftView, edited: EditedView): PlanDraftView => {
  const gone = new Set(edited.removed);
  const { content } = view;
  const { changed } = edited;
  return {
    ...view,
    revision: edited.revision,
    content: {
      nodes: changedRows(content.nodes, changed.nodes, gone),
      uses: changedRows(content.uses, changed.uses, gone),
      cards: changedRows(content.cards, changed.cards, gone),
      cardObjectives: changedRows(content.cardObjectives, changed.cardObjectives, gone),
    },
  };
};

/** Sends edits of a draft one batch after the other, and puts the answer into what is on the screen. */
export const useSendEdits = ({ planId, version }: VersionAt) => {
  const { bodyId, language } = useAsOf();
  const queries = useQueryClient();
  const queryKey = keys.planning(bodyId, language, "version", planId, String(version));
  return useMutation({
    // Without a network it fails at once and says so; one batch at a time, so that each knows the last revision.
    networkMode: "always",
    scope: { id: `draft ${planId}` },
    mutationFn: async ({ edits, revision, idempotencyKey }: Sending) => {
      const seen = revision ?? queries.getQueryData<PlanDraftView>(queryKey)?.revision ?? 0;
      return valueOf(
        await api.editDraft({
          params: { bodyId, planId },
          query: { language },
          body: { edits },
          version: seen,
          idempotencyKey,
        }),
      );
    },
    // Where somebody wrote the same, what they wrote is read before the reader chooses.
    onError: (error) => {
      if (isProblem(error, "changed-meanwhile")) void queries.invalidateQueries({ queryKey });
    },
    onSuccess: (edited) => {
      queries.setQueryData<PlanDraftView>(queryKey, (view) =>
        view === undefined ? view : withEdited(view, edited),
      );
      if (edited.created.some(({ entity }) => entity === "use")) void queries.invalidateQueries({ queryKey });
      void queries.invalidateQueries({ queryKey: keys.planning(bodyId, language, "differences", planId) });
      void queries.invalidateQueries({ queryKey: keys.planning(bodyId, language, "changes", planId) });
    },
  });
};
