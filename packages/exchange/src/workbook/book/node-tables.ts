import {
  amountText,
  cents,
  LABELS,
  ok,
  toDecimal,
  type NodeId,
  type NodeKind,
  type PlanNode,
  type Programme,
} from "@albero/domain";
import { headed, makeFields } from "./common-fields.ts";
import { idOf, sets, type Field, type Table, type Written } from "./field.ts";
import type { PlanView } from "./view.ts";
import { WORDS } from "./words.ts";

/** An area or objective that nobody has written anything in yet. */
const emptyNode = (id: string, order: number, kind: NodeKind): PlanNode => ({
  ...{ id: id as NodeId, parentId: null, kind, code: "", title: "", description: null, order },
  ...{ weight: null, standing: "active", standingReason: null, perspective: null, programme: null },
  ...{ resources: [], unitIds: [], notes: [] },
});

const sharedFields = (view: PlanView) => {
  const make = makeFields(view);
  return {
    make,
    head: [make.code<PlanNode>(), make.title<PlanNode>()],
    description: make.text<"description", PlanNode>("description", "description", true),
    weight: make.weight<PlanNode>(false),
    standing: [
      make.standing<PlanNode>(),
      make.text<"standingReason", PlanNode>("reason", "standingReason", true),
    ],
  };
};

/** Sheet of the areas: the top of the tree. */
export const areaTable = (view: PlanView): Table<PlanNode> => {
  const { head, description, weight, standing } = sharedFields(view);
  return {
    sheet: "areas",
    rows: view.version.nodes.filter(({ kind }) => kind === "area"),
    fields: [...head, description, weight, ...standing],
    begin: (id, order) => emptyNode(id, order, "area"),
  };
};

/** Sheet of the objectives of every level, in the order of the tree, with what each hangs on. */
export const objectiveTable = (view: PlanView): Table<PlanNode> => {
  const { make, head, description, weight, standing } = sharedFields(view);
  const { area: _, ...levels } = LABELS[view.language].nodeKinds;
  return {
    sheet: "objectives",
    rows: inTreeOrder(view.version.nodes).filter(({ kind }) => kind !== "area"),
    fields: [
      ...head,
      make.choice<"kind", PlanNode>("level", "kind", levels),
      parentField(view),
      description,
      weight,
      ...standing,
      make.units<PlanNode>(),
      make.text<"perspective", PlanNode>("perspective", "perspective", false),
      programmeField(view, "mission"),
      programmeField(view, "programme"),
      programmeField(view, "programmeName"),
    ],
    begin: (id, order) => emptyNode(id, order, "operational"),
  };
};

/** Each thing followed by what hangs on it; what hangs on nothing known comes last. */
const inTreeOrder = (nodes: readonly PlanNode[]): readonly PlanNode[] => {
  const below = Map.groupBy(nodes, ({ parentId }) => parentId);
  const known = new Set<string>();
  const walk = (id: NodeId | null): readonly PlanNode[] =>
    (below.get(id) ?? [])
      .toSorted((a, b) => a.order - b.order)
      .flatMap((node) => {
        if (known.has(node.id)) return [];
        known.add(node.id);
        return [node, ...walk(node.id)];
      });
  const reached = walk(null);
  return [...reached, ...nodes.filter(({ id }) => !known.has(id))];
};

const parentField = (view: PlanView): Field<PlanNode> => ({
  ...{ ...headed(view, "parent"), kind: { kind: "text" }, width: 16 },
  read: ({ parentId }) => (parentId === null ? null : (view.labels.of.get(parentId) ?? parentId)),
  write: (text): Written<PlanNode> => {
    if (text === null) return sets((node) => ({ ...node, parentId: null }));
    const id = idOf(view.labels.nodes, text);
    return id.ok ? ok((node: PlanNode) => ({ ...node, parentId: id.value as NodeId })) : id;
  },
});

const PROGRAMME = { mission: "mission", programme: "code", programmeName: "name" } as const;

/** A part of the programme; without mission, code and name there is none. */
const programmeField = (view: PlanView, name: keyof typeof PROGRAMME): Field<PlanNode> => {
  const key = PROGRAMME[name];
  const none: Programme = { mission: null, code: "", name: "" };
  return {
    ...{ ...headed(view, name), kind: { kind: "text" }, width: name === "programmeName" ? 36 : 12 },
    read: ({ programme }) => nothingIsNull(programme?.[key] ?? null),
    write: (text) =>
      sets((node) => {
        const value = key === "mission" ? text : (text ?? "");
        const programme = { ...(node.programme ?? none), [key]: value };
        const isEmpty = programme.mission === null && programme.code === "" && programme.name === "";
        return { ...node, programme: isEmpty ? null : programme };
      }),
  };
};

const nothingIsNull = (text: string | null): string | null => (text === "" ? null : text);

/** Sheet of the economic resources: objectives down, years across, amounts in euro. */
export const resourceTable = (view: PlanView): Table<PlanNode> => ({
  sheet: "resources",
  rows: inTreeOrder(view.version.nodes).filter(({ kind }) => kind !== "part"),
  fields: [
    { ...headed(view, "code"), kind: { kind: "text" }, width: 16, read: ({ code }) => code, write: null },
    { ...headed(view, "title"), kind: { kind: "text" }, width: 48, read: ({ title }) => title, write: null },
    ...view.years.map((year) => resourceField(view, year)),
  ],
  begin: null,
});

const resourceField = (view: PlanView, year: number): Field<PlanNode> => ({
  ...{ key: `resource:${year}`, name: null, heading: WORDS[view.language].resource(year) },
  ...{ kind: { kind: "number", decimals: 2 }, width: 18 },
  read: ({ resources }) => {
    const amount = resources.find((each) => each.year === year)?.amount ?? null;
    const text = amount === null ? null : toDecimal(amountText(amount));
    return text?.ok === true ? text.value : null;
  },
  write: (text) =>
    sets((node) => {
      const others = node.resources.filter((each) => each.year !== year);
      const amount = text === null ? null : cents(Math.round(Number(text) * 100));
      const own = text === null ? [] : [{ year, amount }];
      return { ...node, resources: [...others, ...own].toSorted((a, b) => a.year - b.year) };
    }),
});
