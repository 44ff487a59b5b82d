import type { ChangesView } from "@albero/contract";
import { causeKey, describeChange, type ChangeCause, type Changes, type Names } from "@albero/domain";
import { changeView } from "./change.ts";
import type { Lens } from "./lens.ts";

/** A body at the two moments that are compared. */
export type TwoLenses = { readonly before: Lens; readonly after: Lens };

/** What is gone from the plan is called as it was. */
const namesAcross = ({ before, after }: TwoLenses): Names => ({
  ...after.names,
  part: (of) => {
    const ids = { use: after.uses, node: after.nodes, "card-objective": after.cardObjectives };
    const id = of.kind === "use" ? of.useId : of.kind === "node" ? of.nodeId : of.cardObjectiveId;
    return (ids[of.kind].has(id) ? after : before).names.part(of);
  },
});

/** Every cause once, in the order the figures name them. */
const causesOf = ({ figures }: Changes): ReadonlyMap<string, ChangeCause> =>
  new Map(figures.flatMap(({ causes }) => causes.map((cause) => [causeKey(cause), cause] as const)));

/** What changed between two moments, with every cause told once. */
export const changesView = (
  changes: Changes,
  lenses: TwoLenses,
): Pick<ChangesView, "causes" | "figures" | "planVersions"> => {
  const { before, after } = lenses;
  const { language, document } = after;
  const reader = { names: namesAcross(lenses), language, timeZone: document.body.timeZone };
  const causes = causesOf(changes);
  const places = new Map([...causes.keys()].map((key, place) => [key, place]));
  const figures = changes.figures.map((figure) => ({
    ...changeView(figure.after === null ? before : after, figure),
    causes: figure.causes.map((cause) => places.get(causeKey(cause)) ?? 0),
  }));
  return {
    planVersions: changes.planVersions,
    causes: [...causes.values()].map((cause, place) => ({
      kind: cause.kind,
      text: describeChange(cause, reader),
      figures: figures.filter((figure) => figure.causes.includes(place)).length,
    })),
    figures,
  };
};
