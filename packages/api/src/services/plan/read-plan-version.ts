import type { PlanDraftView, readPlanVersion as endpoint } from "@albero/contract";
import {
  formatFormula,
  formulaNamesOf,
  toInstant,
  type BodyId,
  type DraftChange,
  type Instant,
  type Plan,
  type PlanContent,
  type PlanVersion,
} from "@albero/domain";
import { loadDraftChanges, readBody } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import { unitsAt } from "../../views/lens.ts";
import { contentView, formulaTextOf } from "../../views/plan-content.ts";
import type { Snapshot } from "../body/snapshot.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { pastResults } from "./past-results.ts";
import { contentAfter } from "./plan-trace.ts";
import { planHead, planVersionView } from "./plan-version-view.ts";

type Asked = Call<typeof endpoint>;

const momentOf = (call: Asked): Instant => {
  const given = call.query["known-at"] === undefined ? null : toInstant(call.query["known-at"]);
  return given?.ok === true ? given.value : call.now;
};

/** What the version held at the moment: its snapshot from its approval on, before that its base with its changes. */
const contentAt = (
  plan: Plan,
  version: PlanVersion,
  { changes, at }: { readonly changes: readonly DraftChange[]; readonly at: Instant },
): PlanContent => {
  if (version.approvedAt !== null && version.approvedAt <= at) return version;
  if (version.approvedAt === null && changes.every((change) => change.at <= at)) return version;
  return contentAfter(
    plan,
    version,
    changes.filter((change) => change.at <= at),
  );
};

const indicatorsOf = (
  snapshot: Snapshot,
  { content, call, year }: { readonly content: PlanContent; readonly call: Asked; readonly year: number },
): PlanDraftView["indicators"] => {
  const { document } = snapshot;
  const results = pastResults(snapshot, { year, now: call.now });
  const names = formulaNamesOf({ ...document, nodes: content.nodes });
  const placed = new Map(content.uses.map((use) => [`${use.indicatorId} ${use.indicatorVersion}`, use]));
  return [...placed.values()].flatMap((use) => {
    const definitions = document.indicators.filter(({ id }) => id === use.indicatorId);
    const found = definitions.find(({ version }) => version === use.indicatorVersion);
    if (found === undefined) return [];
    const { id, version, code, title, typology, unit, decimals, direction } = found;
    const [last] = results(use);
    return [
      {
        ...{ id, version, code, title, typology, unit, decimals, direction },
        lastVersion: Math.max(...definitions.map((each) => each.version)),
        formula: formatFormula(found.formula, { language: call.language, names }),
        previous:
          last === undefined ? null : { period: last.period, figure: last.value, origin: last.origin },
      },
    ];
  });
};

/** A version as data, now or as it was at a moment. Its ETag is the number of its last change. */
export const readPlanVersion =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const bodyId = call.params.bodyId as BodyId;
    const snapshot = await service.snapshots(bodyId);
    const { document } = snapshot;
    const plan = document.plans.find(({ id }) => id === call.params.planId);
    const version = plan?.versions.find((each) => each.version === call.params.version);
    if (plan === undefined || version === undefined) return decline("not-found");
    const key = { planId: plan.id, version: version.version };
    const changes = await readBody(
      service.parts.database,
      { bodyId, accountId: call.caller.actor.accountId },
      (tx) => loadDraftChanges(tx, bodyId, { key }),
    );
    const at = momentOf(call);
    if (version.recordedAt > at) return decline("not-found");
    const content = contentAt(plan, version, { changes, at });
    const revision = changes.findLast((change) => change.at <= at)?.revision ?? 0;
    const units = unitsAt(document, { today: todayOf(document.body, call.now), knownAt: at });
    const view: PlanDraftView = {
      plan: planHead(plan),
      version: planVersionView(document, plan, { version, looking: call }),
      revision,
      editable: version.status === "draft" && at === call.now,
      content: contentView(content, formulaTextOf({ ...document, nodes: content.nodes }, call.language)),
      indicators: indicatorsOf(snapshot, { content, call, year: Math.min(...plan.years) }),
      units: [...units.values()].map(({ id, name }) => ({ id, name })),
      libraries: (document.commonLibraries ?? []).map(({ id, version: number, title }) => ({
        ...{ id, version: number, title },
      })),
    };
    return answer(view, revision);
  };
