import type { DraftChangesView, listDraftChanges as endpoint } from "@albero/contract";
import {
  applyEdits,
  differencesOf,
  EMPTY_CONTENT,
  type BodyId,
  type DraftChange,
  type PlanContent,
  type PlanNames,
  planNames,
  differenceLines,
} from "@albero/domain";
import { loadDraftChanges, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { pageOf } from "../page.ts";
import type { Service } from "../service.ts";

type Told = DraftChangesView["changes"][number];

const tell = (change: DraftChange, words: readonly string[]): Told => {
  const { revision, by, at, reason, act } = change;
  return { ...{ revision, by, at, reason, act }, words: [...words] };
};

/** Each change in words, from the first on. */
const told = (base: PlanContent, changes: readonly DraftChange[], names: PlanNames): readonly Told[] => {
  let content = base;
  return changes.map((change) => {
    const after = applyEdits(content, change.edits);
    const words = differencesOf(content, after).flatMap((difference) => differenceLines(difference, names));
    content = after;
    return tell(change, words);
  });
};

/** The changes of a draft in words, newest first. */
export const listDraftChanges =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const { document } = await service.snapshots(bodyId);
    const plan = document.plans.find(({ id }) => id === call.params.planId);
    const version = plan?.versions.find((each) => each.version === call.params.version);
    if (plan === undefined || version === undefined) return decline("not-found");
    const key = { planId: plan.id, version: version.version };
    const scope = { bodyId, accountId: call.caller.actor.accountId };
    const changes = await readBody(service.parts.database, scope, (tx) =>
      loadDraftChanges(tx, bodyId, { key }),
    );
    const base = plan.versions.find((other) => other.version === version.basedOn) ?? EMPTY_CONTENT;
    const names = planNames(document, [base, version], call.language);
    const since = call.query.since ?? 0;
    const rows = told(base, changes, names).filter(({ revision }) => revision > since);
    const { page, rows: shown } = pageOf(rows.toReversed(), call.query);
    return answer({ page, changes: [...shown] });
  };
