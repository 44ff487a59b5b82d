import {
  applyEdits,
  contentOf,
  EMPTY_CONTENT,
  type BodyDocument,
  type BodyId,
  type DraftChange,
  type Plan,
  type PlanContent,
  type PlanTrace,
  type PlanVersion,
} from "@albero/domain";
import { canonicalSha256, loadDraftChanges, type Tx } from "@albero/store";

/** What a version held after some of its changes: its base with these upon it. */
export const contentAfter = (
  plan: Plan,
  version: PlanVersion,
  changes: readonly DraftChange[],
): PlanContent => {
  const base = plan.versions.find((other) => other.version === version.basedOn) ?? EMPTY_CONTENT;
  return applyEdits(
    base,
    changes.flatMap(({ edits }) => edits),
  );
};

const changesOf = (tx: Tx, bodyId: BodyId, { planId, version }: PlanVersion) =>
  loadDraftChanges(tx, bodyId, { key: { planId, version } });

/** The state that the last version of a plan is in, to go out with a file of it; `null` for a plan without one. */
export const traceOf = async (tx: Tx, bodyId: BodyId, plan: Plan): Promise<PlanTrace | null> => {
  const last = plan.versions.at(-1);
  if (last === undefined) return null;
  const changes = await changesOf(tx, bodyId, last);
  const revision = changes.at(-1)?.revision ?? 0;
  const sha256 = canonicalSha256(contentOf(last));
  return { planId: plan.id, version: last.version, revision, sha256 };
};

/** The states of all plans of a body. */
export const tracesOf = async (tx: Tx, { body, plans }: BodyDocument): Promise<readonly PlanTrace[]> => {
  const traces: PlanTrace[] = [];
  for (const plan of plans) {
    const trace = await traceOf(tx, body.id, plan);
    if (trace !== null) traces.push(trace);
  }
  return traces;
};

/**
 * What a plan held in the state that a file says it was written from; `null` where it does not say, or where that state
 * was never this plan's: the hash tells.
 */
export const baseOf = async (
  tx: Tx,
  { body, plans }: BodyDocument,
  trace: PlanTrace | undefined,
): Promise<PlanContent | null> => {
  const plan = plans.find(({ id }) => id === trace?.planId);
  const version = plan?.versions.find((each) => each.version === trace?.version);
  if (trace === undefined || plan === undefined || version === undefined) return null;
  const changes = await changesOf(tx, body.id, version);
  const isLast = trace.revision >= (changes.at(-1)?.revision ?? 0);
  const until = changes.filter(({ revision }) => revision <= trace.revision);
  const content = contentOf(isLast ? version : contentAfter(plan, version, until));
  return canonicalSha256(content) === trace.sha256 ? content : null;
};
