import type { DraftTargetValue, PlanContentView, PlanEditView, UseScaleView } from "@albero/contract";
import {
  cents,
  formatFormula,
  formulaCodesOf,
  formulaNamesOf,
  hundredths,
  parseFormula,
  type Card,
  type CardObjective,
  type Formula,
  type IndicatorUse,
  type PlanContent,
  type PlanEdit,
  type PlanNode,
  type Scale,
  type Target,
  type TargetCell,
} from "@albero/domain";
import type { Language } from "../http/language.ts";
import { centsText, hundredthsOrNull, hundredthsText, inHundredths } from "./numbers.ts";
import { readUseScale, useScaleView } from "./scale.ts";

type NodeRow = PlanContentView["nodes"][number];
type UseRow = PlanContentView["uses"][number];

/** What a node may be without, as it travels. */
const NOTHING_GIVEN = { programmeLine: null, stakeholders: null, easierReason: null, given: null };

const nodeRow = ({ weight, resources, ...node }: PlanNode): NodeRow => ({
  ...NOTHING_GIVEN,
  ...node,
  unitIds: [...node.unitIds],
  notes: [...node.notes],
  weight: hundredthsOrNull(weight),
  resources: resources.map(({ year, amount }) => ({
    year,
    amount: amount === null ? null : centsText(amount),
  })),
  tags: [...(node.tags ?? [])],
});

/** How formulas of targets are written for the reader, and read again. */
export type FormulaText = {
  readonly write: (formula: Formula) => string;
  readonly read: (text: string) => Formula | null;
};

type Coded = Parameters<typeof formulaNamesOf>[0];

/** Over the codes of a library and of the nodes of a draft. */
export const formulaTextOf = (coded: Coded, language: Language): FormulaText => {
  const names = formulaNamesOf(coded);
  const codes = formulaCodesOf(coded);
  return {
    write: (formula) => formatFormula(formula, { language, names }),
    read: (text) => {
      const parsed = parseFormula(text, { language, names: codes });
      return parsed.ok ? parsed.value : null;
    },
  };
};

const targetView = (value: Target["value"], { write }: FormulaText): DraftTargetValue =>
  value.kind === "formula" ? { kind: "formula", formula: write(value.formula) } : value;

const useRow = ({ weight, targets, scale, ...use }: IndicatorUse, text: FormulaText): UseRow => ({
  ...use,
  scale: scale === undefined ? null : useScaleView(scale),
  weight: hundredthsOrNull(weight),
  targets: targets.map(({ period, value }) => ({ period, value: targetView(value, text) })),
});

const cardRow = (card: Card): PlanContentView["cards"][number] => ({ ...card, notes: [...card.notes] });

const objectiveRow = ({ weight, ...row }: CardObjective): PlanContentView["cardObjectives"][number] => ({
  ...row,
  weight: hundredthsText(weight),
});

/** What a version holds, as data that can be edited: weights and amounts as decimal text. */
export const contentView = (content: PlanContent, text: FormulaText): PlanContentView => ({
  nodes: content.nodes.map(nodeRow),
  uses: content.uses.map((use) => useRow(use, text)),
  cards: content.cards.map(cardRow),
  cardObjectives: content.cardObjectives.map(objectiveRow),
});

type Loose = Readonly<Record<string, unknown>>;

const readWeight = (weight: unknown): unknown =>
  typeof weight === "string" ? hundredths(inHundredths(weight)) : weight;

const readResources = (resources: unknown): unknown =>
  Array.isArray(resources)
    ? (resources as { year: number; amount: string | null }[]).map(({ year, amount }) => ({
        year,
        amount: amount === null ? null : cents(inHundredths(amount)),
      }))
    : resources;

/** Fields as the rules hold them; only those that were given. */
const readFields = (given: Loose): Loose => ({
  ...given,
  ...("weight" in given ? { weight: readWeight(given.weight) } : {}),
  ...("resources" in given ? { resources: readResources(given.resources) } : {}),
  ...("scale" in given
    ? { scale: given.scale === null ? null : readUseScale(given.scale as UseScaleView) }
    : {}),
});

const ACTIVE = { standing: "active", standingReason: null };

/** What a new thing has where nothing is said. */
const EMPTY: Readonly<Record<string, Loose>> = {
  node: {
    ...{ description: null, weight: null, perspective: null, programme: null, resources: [], unitIds: [] },
    ...{ notes: [], ...ACTIVE },
  },
  use: {
    ...{ weight: null, responsibleUnitId: null, perimeterUnitId: null, basedOnUseId: null, printed: null },
    ...{ targets: [], ...ACTIVE },
  },
  card: { unitId: null, notes: [] },
  "card-objective": { description: null, nodeId: null },
};

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const ABSENT: ReadonlySet<string> = new Set([...Object.keys(NOTHING_GIVEN), "tags", "scale"]);

/** What may be absent and is given nothing is left out. */
const isGiven = ([name, value]: readonly [string, unknown]): boolean =>
  !(ABSENT.has(name) && isNothing(value));

/** Numbers given by callers come before this one, so a thing without a place comes last. */
const LAST = 1_000_000;

type Reading = { readonly newId: () => string; readonly text: FormulaText };

/** A target as the rules hold it; formulas were found to be readable before (`unreadFormulas`). */
const readTarget = (value: DraftTargetValue, { read }: FormulaText): Target["value"] => {
  if (value.kind !== "formula") return value as Exclude<Target["value"], { readonly kind: "formula" }>;
  const formula = read(value.formula);
  if (formula === null) throw new Error(`the formula ${value.formula} was not looked at before`);
  return { kind: "formula", formula };
};

const readAdd = (edit: Extract<PlanEditView, { kind: "add" }>, { newId, text }: Reading): PlanEdit => {
  const given = Object.fromEntries(Object.entries(readFields(edit.value)).filter(isGiven));
  const targets = "targets" in edit.value ? edit.value.targets : undefined;
  const read = targets?.map(({ period, value }) => ({ period, value: readTarget(value, text) }));
  const value = {
    ...{ order: LAST, ...EMPTY[edit.entity], ...given, id: edit.value.id ?? newId() },
    ...(read === undefined ? {} : { targets: read }),
  };
  return { kind: "add", entity: edit.entity, value } as unknown as PlanEdit;
};

/** The formulas of targets in an edit. */
const formulasIn = (edit: PlanEditView): readonly string[] => {
  const values =
    edit.kind === "set-targets"
      ? edit.cells.map(({ value }) => value)
      : edit.kind === "add" && edit.entity === "use"
        ? (edit.value.targets ?? []).map(({ value }) => value)
        : [];
  return values.flatMap((value) => (value?.kind === "formula" ? [value.formula] : []));
};

/** The texts that are no formula, each with the place of its edit. */
export const unreadFormulas = (
  edits: readonly PlanEditView[],
  { read }: FormulaText,
): readonly { readonly at: number; readonly formula: string }[] =>
  edits.flatMap((edit, at) =>
    formulasIn(edit).flatMap((formula) => (read(formula) === null ? [{ at, formula }] : [])),
  );

/** Edits as the rules read them; new things without an id get one. */
export const readEdits = (edits: readonly PlanEditView[], reading: Reading): readonly PlanEdit[] =>
  edits.map((edit): PlanEdit => {
    switch (edit.kind) {
      case "add":
        return readAdd(edit, reading);
      case "set":
        return { ...edit, fields: readFields(edit.fields) } as unknown as PlanEdit;
      case "set-targets":
        return {
          kind: "set-targets",
          cells: edit.cells.map((cell) => ({
            ...cell,
            value: cell.value === null ? null : readTarget(cell.value, reading.text),
          })) as unknown as readonly TargetCell[],
        };
      default:
        return edit;
    }
  });

/** Fields as they travel: no themes are an empty list there. */
const writeFields = (fields: Loose): Loose => ({
  ...fields,
  ...(fields.tags === null ? { tags: [] } : {}),
  ...(typeof fields.scale === "object" && fields.scale !== null
    ? { scale: useScaleView(fields.scale as Scale) }
    : {}),
  ...(typeof fields.weight === "number" ? { weight: hundredthsText(hundredths(fields.weight)) } : {}),
  ...(Array.isArray(fields.resources)
    ? {
        resources: (fields.resources as PlanNode["resources"]).map(({ year, amount }) => ({
          year,
          amount: amount === null ? null : centsText(amount),
        })),
      }
    : {}),
});

/** What an added thing says of itself on the wire: standing and targets have edits of their own. */
const writeAdd = (edit: Extract<PlanEdit, { kind: "add" }>, text: FormulaText): PlanEditView => {
  const { standing: _standing, standingReason: _reason, ...value } = edit.value as unknown as Loose;
  const targets = edit.entity === "use" ? { targets: useRow(edit.value, text).targets } : {};
  return {
    kind: "add",
    entity: edit.entity,
    value: { ...writeFields(value), ...targets },
  } as unknown as PlanEditView;
};

/** A thing that comes back struck out needs one edit more: on the wire new things are active. */
const restanding = (edit: PlanEdit): readonly PlanEditView[] => {
  if (edit.kind !== "add" || !("standing" in edit.value) || edit.value.standing === "active") return [];
  const { entity, value } = edit as Extract<PlanEdit, { entity: "node" | "use"; kind: "add" }>;
  const { id, standing, standingReason: reason } = value;
  return [{ kind: "set-standing", entity, id, standing, reason }];
};

/** Edits as they travel: sent back as they are, they do the same. */
export const editViews = (edits: readonly PlanEdit[], text: FormulaText): PlanEditView[] =>
  edits.flatMap((edit): PlanEditView[] => {
    switch (edit.kind) {
      case "add":
        return [writeAdd(edit, text), ...restanding(edit)];
      case "set":
        return [{ ...edit, fields: writeFields(edit.fields) }];
      case "set-targets":
        return [
          {
            kind: "set-targets",
            cells: edit.cells.map(({ useId, period, value }) => ({
              ...{ useId, period, value: value === null ? null : targetView(value, text) },
            })),
          },
        ];
      default:
        return [edit];
    }
  });
