import type { BodyDocument, Decimal, Language, PlanNode } from "@albero/domain";
import { viewOf, type PlanView } from "../workbook/book/view.ts";
import { isElement, localNameOf, textOf, writeXml, type XmlElement, type XmlNode } from "../xml/tree.ts";
import { field } from "./elements.ts";
import { goalElement, objectiveElement } from "./export.ts";
import { goalsOf, type FoundIndicator, type FoundResult } from "./outline.ts";

type Replacements = ReadonlyMap<XmlElement, XmlElement>;

/**
 * Writes a plan over the StratML document it came from: texts and targets that changed here are changed there, what
 * was added is added, and everything else, also what has no place here, stands as it stood. `null` without a plan.
 */
export const exportOver = (
  kept: XmlElement,
  document: BodyDocument,
  request: { readonly planId: string | null; readonly language: Language },
): string | null => {
  const view = viewOf(document, request);
  return view === null ? null : writeXml(mergedRoot(kept, view));
};

const mergedRoot = (kept: XmlElement, view: PlanView): XmlElement => {
  const goals = goalsOf(kept);
  const nodes = new Map<string, PlanNode>(view.version.nodes.map((node) => [node.id, node]));
  const known = new Set<string>(
    goals.flatMap(({ id, objectives }) => [id, ...objectives.map((each) => each.id)]),
  );
  const replaced = new Map<XmlElement, XmlElement>();
  for (const goal of goals) {
    for (const objective of goal.objectives) {
      for (const indicator of objective.indicators) mergeIndicator(replaced, view, indicator);
      const node = nodes.get(objective.id);
      if (node !== undefined)
        replaced.set(objective.element, mergeNode(rebuilt(objective.element, replaced), node));
    }
    const node = nodes.get(goal.id);
    const merged = rebuilt(goal.element, replaced);
    const added = view.version.nodes.filter(({ parentId, id }) => parentId === goal.id && !known.has(id));
    const whole = withLast(
      merged,
      added.map((each) => named(objectiveElement(view, each), goal.element)),
    );
    replaced.set(goal.element, node === undefined ? whole : mergeNode(whole, node));
  }
  const tops = view.version.nodes.filter(({ parentId, id }) => parentId === null && !known.has(id));
  return addGoals(
    rebuilt(kept, replaced),
    tops.map((node) => named(goalElement(view, node), kept)),
  );
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
