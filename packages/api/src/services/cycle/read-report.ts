import type { readReport as endpoint, ReportView } from "@albero/contract";
import type { Light, PlanNode } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { narrativeView } from "../../views/narrative.ts";
import { inOrder } from "../../views/lens.ts";
import { nodeRef, rollUpView, unitRefs } from "../../views/refs.ts";
import { planRef, usesOn } from "../../views/tree.ts";
import { useView } from "../../views/use.ts";
import type { Service } from "../service.ts";
import { lastReport, type Reported } from "./last-report.ts";
import { reportRef } from "./monitored.ts";

const WATCHED: readonly Light[] = ["critical", "to-watch"];

const isObjective = ({ kind }: PlanNode): boolean => kind === "strategic" || kind === "operational";

/** Objectives critical or to be watched: the critical first, each group from the least reached on. */
const attentionOf = ({ view, narratives }: Reported): ReportView["attention"] => {
  const { lens } = view;
  const reached = (node: PlanNode): number => lens.nodeResults.get(node.id)?.achievement ?? 0;
  return WATCHED.flatMap((light) =>
    inOrder(lens.version.nodes)
      .filter((node) => isObjective(node) && lens.nodeResults.get(node.id)?.light === light)
      .toSorted((a, b) => reached(a) - reached(b)),
  ).map((node) => {
    const narrative = narratives.get(node.id);
    return {
      node: nodeRef(node),
      rollUp: rollUpView(lens.nodeResults.get(node.id)),
      units: unitRefs(lens, node.unitIds),
      uses: usesOn(lens, node.id).map((use) => useView(lens, use)),
      narrative: narrative === undefined ? null : narrativeView(narrative),
    };
  });
};

/** The last report on a round, as it was when it was produced. */
export const readReport =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const found = await lastReport(service, call);
    if (!found.ok) return found;
    const { lens, moment } = found.value.view;
    const areas = inOrder(lens.version.nodes.filter(({ kind }) => kind === "area"));
    return answer({
      moment,
      plan: planRef(lens),
      report: reportRef(found.value.report),
      body: rollUpView(lens.evaluation.body),
      areas: areas.map((node) => ({
        node: nodeRef(node),
        rollUp: rollUpView(lens.nodeResults.get(node.id)),
      })),
      attention: attentionOf(found.value),
    });
  };
