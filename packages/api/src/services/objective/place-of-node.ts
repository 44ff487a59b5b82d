import type { writeNarrative as endpoint } from "@albero/contract";
import type { BodyId, NodeId, PlanVersion } from "@albero/domain";
import type { Placing } from "../../http/bind.ts";
import { unitsAt } from "../../views/lens.ts";
import { ancestorsOf } from "../measurement/entering.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";

/** The last approved version of any plan that has the objective; `null` where none has. */
const versionWith = (
  plans: readonly { readonly versions: readonly PlanVersion[] }[],
  nodeId: string,
): PlanVersion | null =>
  plans
    .flatMap(({ versions }) => versions)
    .filter(({ approvedAt, nodes }) => approvedAt !== null && nodes.some(({ id }) => id === nodeId))
    .toSorted((a, b) => String(a.approvedAt).localeCompare(String(b.approvedAt)))
    .at(-1) ?? null;

/** Where an objective belongs: to its units, and to those that answer for its indicators; `null` where none is. */
export const placeOfNode =
  ({ snapshots }: Service): Placing<typeof endpoint> =>
  async ({ params, now }) => {
    const { document } = await snapshots(params.bodyId as BodyId);
    const version = versionWith(document.plans, params.nodeId);
    if (version === null) return null;
    const nodeId = params.nodeId as NodeId;
    const own = version.nodes.find(({ id }) => id === nodeId)?.unitIds ?? [];
    const responsible = version.uses
      .filter(({ holder }) => holder.kind === "node" && holder.nodeId === nodeId)
      .map(({ responsibleUnitId }) => responsibleUnitId)
      .filter((id) => id !== null);
    const units = unitsAt(document, { today: todayOf(document.body, now), knownAt: now });
    return { unitIds: [...own, ...responsible], ancestors: ancestorsOf(units) };
  };
