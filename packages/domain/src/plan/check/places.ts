import type { Indicator } from "../../indicator/indicator.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { Plan, PlanVersion } from "../../objective/document.ts";
import type { Card, CardObjective, IndicatorUse, PlanNode } from "../../objective/tree.ts";
import type { UnitId } from "../../quantity/id.ts";
import type { BodyDocument } from "../body-document.ts";
import type { Place, PlacePart } from "./finding.ts";

/** Where things stand in the document, and what people call the way to them. */
export type Places = {
  readonly plan: () => Place;
  readonly node: (node: PlanNode) => Place;
  readonly card: (card: Card) => Place;
  readonly cardObjective: (objective: CardObjective) => Place;
  readonly use: (use: IndicatorUse) => Place;
  readonly indicator: (indicator: Indicator) => Place;
  readonly measure: (measure: Measure) => Place;
  readonly unit: (id: UnitId) => Place;
  readonly table: (list: "staffTables" | "context/tables", index: number) => Place;
  readonly budget: (index: number | null) => Place;
  readonly staffing: (index: number) => Place;
};

/** What places are made from. */
export type PlacesFrame = {
  readonly plan: Plan | null;
  readonly version: PlanVersion | null;
  readonly indicatorOf: (use: IndicatorUse) => Indicator | undefined;
};

export const placesOf = (document: BodyDocument, { plan, version, indicatorOf }: PlacesFrame): Places => {
  const planPath = `/plans/${Math.max(
    0,
    document.plans.findIndex(({ id }) => id === plan?.id),
  )}`;
  const v = plan?.versions.findIndex((each) => each.version === version?.version) ?? 0;
  const inVersion = (
    list: "nodes" | "uses" | "cards" | "cardObjectives",
    row: { readonly id: string },
  ): string =>
    `${planPath}/versions/${v}/${list}/${version?.[list].findIndex(({ id }) => id === row.id) ?? 0}`;
  const cardOf = ({ cardId }: CardObjective) => version?.cards.find(({ id }) => id === cardId);
  const objectiveParts = (objective: CardObjective): readonly PlacePart[] => {
    const card = cardOf(objective);
    return [...(card === undefined ? [] : [part("card", card)]), part("card-objective", objective)];
  };
  const holderParts = ({ holder }: IndicatorUse): readonly PlacePart[] => {
    if (holder.kind === "node") {
      const node = version?.nodes.find(({ id }) => id === holder.nodeId);
      return node === undefined ? [] : [part("node", node)];
    }
    const objective = version?.cardObjectives.find(({ id }) => id === holder.cardObjectiveId);
    return objective === undefined ? [] : objectiveParts(objective);
  };
  const useParts = (use: IndicatorUse): readonly PlacePart[] => {
    const indicator = indicatorOf(use);
    return [...holderParts(use), ...(indicator === undefined ? [] : [part("indicator", indicator)])];
  };
  return {
    plan: () => ({
      path: planPath,
      parts: [{ kind: "plan", id: plan?.id ?? null, name: plan?.title ?? "" }],
    }),
    node: (node) => ({ path: inVersion("nodes", node), parts: [part("node", node)] }),
    card: (card) => ({ path: inVersion("cards", card), parts: [part("card", card)] }),
    cardObjective: (each) => ({ path: inVersion("cardObjectives", each), parts: objectiveParts(each) }),
    use: (use) => ({ path: inVersion("uses", use), parts: useParts(use) }),
    indicator: (each) => ({
      path: `/indicators/${document.indicators.findIndex(({ id, version: n }) => id === each.id && n === each.version)}`,
      parts: [part("indicator", each)],
    }),
    measure: (each) => ({
      path: `/measures/${document.measures.findIndex(({ id, version: n }) => id === each.id && n === each.version)}`,
      parts: [part("measure", each)],
    }),
    ...aroundThePlan(document),
  };
};

type AroundThePlan = Pick<Places, "unit" | "table" | "budget" | "staffing">;

const aroundThePlan = ({ units, staffTables, context, budget, profile }: BodyDocument): AroundThePlan => ({
  unit: (unitId) => {
    const index = units.findIndex(({ id }) => id === unitId);
    return { path: `/units/${index}`, parts: [{ kind: "unit", id: unitId, name: units[index]?.name ?? "" }] };
  },
  table: (list, index) => {
    const table = list === "staffTables" ? staffTables[index] : context?.tables[index];
    const kind = list === "staffTables" ? "staff-table" : "context-table";
    return {
      path: `/${list}/${index}`,
      parts: [{ kind, id: table?.slug ?? null, name: table?.title ?? "" }],
    };
  },
  budget: (index) => ({
    path: index === null ? "/budget" : `/budget/lines/${index}`,
    parts: [{ kind: "budget", id: null, name: index === null ? "" : (budget?.lines[index]?.label ?? "") }],
  }),
  staffing: (index) => ({
    path: `/profile/staffing/${index}`,
    parts: [{ kind: "profile", id: null, name: profile.staffing[index]?.label ?? "" }],
  }),
});

const part = (
  kind: "node" | "card" | "card-objective" | "indicator" | "measure",
  { id, code }: { readonly id: string; readonly code: string },
): PlacePart => ({ kind, id, name: code });
