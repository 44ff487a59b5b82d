import {
  applyEdit,
  checkEdit,
  inverseOfAll,
  type ActId,
  type Adoption,
  type BodyId,
  type EditFrame,
  type PlanContent,
  type PlanEdit,
  type PlanId,
} from "@albero/domain";
import {
  addDraftChange,
  loadCommonLibraries,
  loadIndicators,
  loadUnits,
  lockDraft,
  saveIndicators,
  saveMeasures,
  type Draft,
  type Tx,
} from "@albero/store";
import type { Fault } from "../../reply.ts";
import { noteChange, type Work } from "../work.ts";

/** The draft of a plan, locked to the end of the transaction; `null` where nobody may write, as on a proposed one. */
export const openDraftOf = async (tx: Tx, bodyId: BodyId, planId: PlanId): Promise<Draft | null> => {
  const draft = await lockDraft(tx, bodyId, planId);
  return draft?.row.status === "draft" ? draft : null;
};

/** What edits of a draft are checked against, as the transaction sees it. */
export const editFrameOf = async (tx: Tx, bodyId: BodyId, { base }: Draft): Promise<EditFrame> => ({
  base,
  unitIds: new Set((await loadUnits(tx, bodyId)).map(({ id }) => id)),
  indicators: await loadIndicators(tx, bodyId),
  commonLibraries: await loadCommonLibraries(tx, bodyId),
});

/** Each edit upon those before it; the content after all, or what is wrong with each that cannot be made. */
export const made = (
  start: PlanContent,
  edits: readonly PlanEdit[],
  frame: EditFrame,
): { readonly content: PlanContent; readonly faults: readonly Fault[] } => {
  let content = start;
  const faults: Fault[] = [];
  edits.forEach((edit, index) => {
    const verdict = checkEdit(content, edit, frame);
    if (verdict.ok) content = applyEdit(content, edit);
    else faults.push({ place: `body/edits/${index}`, ...verdict.problem });
  });
  return { content, faults };
};

type DraftEdits = {
  readonly edits: readonly PlanEdit[];
  readonly reason: string | null;
  readonly actId: ActId | null;
};

/** Writes edits down as the draft's next change, with its line in the register. */
export const recordEdits = async (
  work: Work,
  draft: Draft,
  { edits, reason, actId }: DraftEdits,
): Promise<void> => {
  const { tx, bodyId, author } = work;
  const { plan_id: planId, version } = draft.row;
  await addDraftChange(tx, bodyId, {
    ...{ key: { planId, version }, revision: draft.revision + 1, edits, reason, actId },
    ...{ by: author.actor, at: author.at, accountId: author.accountId },
  });
  await noteChange(work, {
    ...{ action: "plan.edit", subject: `plan/${planId}/${version}`, reason },
    ...{ before: inverseOfAll(draft.content, edits), after: edits },
  });
};

type Definitions = Pick<Adoption, "indicators" | "measures">;

/** Definitions that come with a file or with common objectives, recorded now. */
export const saveDefinitions = async (
  work: Work,
  { indicators, measures }: Definitions,
  reason: string | null,
): Promise<void> => {
  const { tx, bodyId, author } = work;
  if (indicators.length + measures.length === 0) return;
  const recordedAt = author.at;
  await saveMeasures(
    tx,
    bodyId,
    measures.map((row) => ({ ...row, recordedAt })),
  );
  await saveIndicators(
    tx,
    bodyId,
    indicators.map((row) => ({ ...row, recordedAt })),
  );
  const after = [...measures, ...indicators].map(({ id, version, code }) => ({ id, version, code }));
  await noteChange(work, { action: "library.import", subject: "library", before: null, after, reason });
};
