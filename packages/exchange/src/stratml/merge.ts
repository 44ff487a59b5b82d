import type { BodyDocument, Decimal, IndicatorUse, PlanNode } from "@albero/domain";
import { viewOf, type PlanView } from "../workbook/book/view.ts";
import { isElement, localNameOf, textOf, writeXml, type XmlElement, type XmlNode } from "../xml/tree.ts";
import { field } from "./elements.ts";
import {
  belowOf,
  goalElement,
  objectiveElement,
  standInElement,
  useElement,
  usesOf,
  type StratmlRequest,
} from "./export.ts";
import {
  goalsOf,
  type FoundGoal,
  type FoundIndicator,
  type FoundObjective,
  type FoundResult,
} from "./outline.ts";
import { withTrace } from "./trace.ts";

type Replacements = ReadonlyMap<XmlElement, XmlElement>;

/**
 * Writes a plan over the StratML document it came from: texts and targets that changed here are changed there, what
 * was added is added, and everything else, also what has no place here, stands as it stood. `null` without a plan.
 */
export const exportOver = (
  kept: XmlElement,
  document: BodyDocument,
  request: StratmlRequest,
): string | null => {
  const view = viewOf(document, request);
  return view === null ? null : writeXml(withTrace(mergedRoot(kept, view), request.trace ?? null));
};

/** The document that is written over: what it holds, by the ids of what it describes. */
type Kept = { readonly nodes: ReadonlyMap<string, PlanNode>; readonly known: ReadonlySet<string> };

const keptOf = (goals: readonly FoundGoal[], view: PlanView): Kept => ({
  nodes: new Map(view.version.nodes.map((node) => [node.id, node])),
  known: new Set(
    goals.flatMap(({ id, objectives }) => [
      id,
      ...objectives.flatMap((each) => [each.id, ...each.indicators.map((indicator) => indicator.id)]),
    ]),
  ),
});

const mergedRoot = (kept: XmlElement, view: PlanView): XmlElement => {
  const goals = goalsOf(kept);
  const has = keptOf(goals, view);
  const replaced = new Map<XmlElement, XmlElement>();
  for (const goal of goals) {
    for (const objective of goal.objectives) mergeObjective(replaced, view, { objective, has });
    replaced.set(goal.element, mergeGoal(rebuilt(goal.element, replaced), view, { goal, has }));
  }
  const tops = view.version.nodes.filter(({ parentId, id }) => parentId === null && !has.known.has(id));
  return addGoals(
    rebuilt(kept, replaced),
    tops.map((node) => named(goalElement(view, node), kept)),
  );
};

/** The uses of a node that the document has not. */
const newUsesOf = (view: PlanView, nodeId: string, { known }: Kept): readonly IndicatorUse[] =>
  usesOf(view, nodeId).filter(({ id }) => !known.has(id));

const mergeObjective = (
  replaced: Map<XmlElement, XmlElement>,
  view: PlanView,
  { objective, has }: { readonly objective: FoundObjective; readonly has: Kept },
): void => {
  for (const indicator of objective.indicators) mergeIndicator(replaced, view, indicator);
  const node = has.nodes.get(objective.id);
  if (node === undefined) return;
  const added = newUsesOf(view, node.id, has).flatMap((use) => useElement(view, use) ?? []);
  const whole = withLast(
    rebuilt(objective.element, replaced),
    added.map((each) => named(each, objective.element)),
  );
  replaced.set(objective.element, mergeNode(whole, node));
};

/** A goal with what was added below it, on whatever level; the schema holds all of it in one row. */
const mergeGoal = (
  merged: XmlElement,
  view: PlanView,
  { goal, has }: { readonly goal: FoundGoal; readonly has: Kept },
): XmlElement => {
  const node = has.nodes.get(goal.id);
  if (node === undefined) return merged;
  const own = newUsesOf(view, node.id, has);
  const added = [
    ...(own.length === 0 ? [] : [standInElement(view, node, own)]),
    ...belowOf(view, node.id)
      .filter(({ id }) => !has.known.has(id))
      .map((each) => objectiveElement(view, each)),
  ];
  const whole = withLast(
    merged,
    added.map((each) => named(each, goal.element)),
  );
  return mergeNode(whole, node);
};

const prefixOf = (element: XmlElement): string =>
  element.name.slice(0, element.name.length - localNameOf(element).length);

/** The same tree with the prefix of the document it goes into. */
const named = (element: XmlElement, like: XmlElement): XmlElement => ({
  ...element,
  name: `${prefixOf(like)}${element.name}`,
  children: element.children.map((child) => (isElement(child) ? named(child, like) : child)),
});

/** The same tree with some elements in the place of others; what does not change is not made anew. */
const rebuilt = (element: XmlElement, replaced: Replacements): XmlElement => {
  const children = element.children.map((child): XmlNode =>
    isElement(child) ? (replaced.get(child) ?? rebuilt(child, replaced)) : child,
  );
  return children.every((child, i) => child === element.children[i]) ? element : { ...element, children };
};

const withLast = (element: XmlElement, more: readonly XmlElement[]): XmlElement =>
  more.length === 0 ? element : { ...element, children: [...element.children, ...more] };

const addGoals = (root: XmlElement, goals: readonly XmlElement[]): XmlElement => ({
  ...root,
  children: root.children.map((child) =>
    isElement(child) && localNameOf(child) === "StrategicPlanCore" ? withLast(child, goals) : child,
  ),
});

const mergeNode = (element: XmlElement, { title, description }: PlanNode): XmlElement =>
  withText(withText(element, "Name", title), "Description", description);

const mergeIndicator = (
  replaced: Map<XmlElement, XmlElement>,
  view: PlanView,
  { element, id, targets }: FoundIndicator,
): void => {
  const use = view.version.uses.find((each) => each.id === id);
  const indicator = view.indicators.find((each) => each.id === use?.indicatorId);
  if (use === undefined || indicator === undefined) return;
  const results = new Map<XmlElement, XmlElement>();
  for (const target of targets) {
    const value = use.targets.find(({ period }) => period === target.period)?.value;
    if (value !== undefined && "number" in value)
      results.set(target.element, mergeTarget(target, value.number));
  }
  replaced.set(element, withText(rebuilt(element, results), "MeasurementDimension", indicator.title));
};

const mergeTarget = ({ element, number }: FoundResult, wanted: Decimal): XmlElement =>
  number === wanted ? element : withText(element, "NumberOfUnits", wanted);

/** The same element with another text in a child; untouched when it says the same, with its blanks. */
const withText = (element: XmlElement, name: string, text: string | null): XmlElement => {
  if ((textOf(element, name) ?? "") === (text ?? "").trim()) return element;
  const made = field(name, text) ?? { ...(field(name, " ") as XmlElement), children: [] };
  const child = { ...made, name: `${prefixOf(element)}${name}` };
  const at = element.children.findIndex((each) => isElement(each) && localNameOf(each) === name);
  if (at >= 0) return { ...element, children: element.children.map((each, i) => (i === at ? child : each)) };
  // Only a description may be missing; its place is right after the name, which every goal has.
  const after = element.children.findIndex((each) => isElement(each) && localNameOf(each) === "Name");
  const children = [...element.children.slice(0, after + 1), child, ...element.children.slice(after + 1)];
  return { ...element, children };
};
