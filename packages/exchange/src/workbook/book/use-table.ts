import {
  ok,
  refuse,
  toDay,
  toDecimal,
  type CardObjectiveId,
  type IndicatorId,
  type IndicatorUse,
  type NodeId,
  type PeriodCode,
  type Target,
  type TargetValue,
  type UseId,
} from "@albero/domain";
import { headed, makeFields } from "./common-fields.ts";
import { idOf, sets, type Field, type Table, type Written } from "./field.ts";
import type { PlanView } from "./view.ts";
import { WORDS } from "./words.ts";

const NOWHERE = "" as NodeId;

/** Sheet of the targets: indicators where the plan uses them, years across. */
export const useTable = (view: PlanView): Table<IndicatorUse> => {
  const make = makeFields(view);
  return {
    sheet: "targets",
    rows: view.version.uses,
    fields: [
      holderField(view),
      indicatorField(view),
      {
        ...{ ...headed(view, "indicatorTitle"), kind: { kind: "text" }, width: 44, write: null },
        read: ({ indicatorId }) => view.indicators.find(({ id }) => id === indicatorId)?.title ?? null,
      },
      ...declaredFields(view),
      ...view.periods.map((period) => targetField(view, period)),
      make.weight<IndicatorUse>(false),
      make.standing<IndicatorUse>(),
      make.text<"standingReason", IndicatorUse>("reason", "standingReason", true),
      make.unit<"responsibleUnitId", IndicatorUse>("responsible", "responsibleUnitId"),
      make.unit<"perimeterUnitId", IndicatorUse>("perimeter", "perimeterUnitId"),
    ],
    begin: (id, order) => ({
      ...{ id: id as UseId, holder: { kind: "node", nodeId: NOWHERE }, order, weight: null },
      ...{ indicatorId: "" as IndicatorId, indicatorVersion: 1, standing: "active", standingReason: null },
      ...{ responsibleUnitId: null, perimeterUnitId: null, basedOnUseId: null, targets: [], printed: null },
    }),
  };
};

const holderIdOf = ({ holder }: IndicatorUse): string =>
  holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId;

const holderField = (view: PlanView): Field<IndicatorUse> => ({
  ...{ ...headed(view, "holder"), kind: { kind: "text" }, width: 20, required: true },
  read: (use) => view.labels.of.get(holderIdOf(use)) ?? holderIdOf(use),
  write: (text): Written<IndicatorUse> => {
    const node = idOf(view.labels.nodes, text ?? "");
    if (node.ok) return sets((use) => ({ ...use, holder: { kind: "node", nodeId: node.value as NodeId } }));
    const objective = idOf(view.labels.cardObjectives, text ?? "");
    if (!objective.ok) return objective;
    const cardObjectiveId = objective.value as CardObjectiveId;
    return sets((use) => ({ ...use, holder: { kind: "card-objective", cardObjectiveId } }));
  },
});

const indicatorField = (view: PlanView): Field<IndicatorUse> => ({
  ...{ ...headed(view, "indicator"), kind: { kind: "text" }, width: 20, required: true },
  ...{ listOf: { sheet: "indicators", key: "code" } },
  read: ({ indicatorId }) => view.labels.of.get(indicatorId) ?? indicatorId,
  write: (text): Written<IndicatorUse> => {
    const id = idOf(view.labels.indicators, text ?? "");
    if (!id.ok) return id;
    const version = view.indicators.find((indicator) => indicator.id === id.value)?.version ?? 1;
    return ok((use: IndicatorUse) => ({
      ...{ ...use, indicatorId: id.value as IndicatorId, indicatorVersion: version },
    }));
  },
});

/** What a target shows as text: a number or a day. Any other kind shows its data, and is replaced, not changed. */
const textOf = (value: Target["value"]): string => {
  if ("date" in value) return value.date;
  return "number" in value ? value.number : JSON.stringify(value);
};

const targetField = (view: PlanView, period: string): Field<IndicatorUse> => ({
  ...{ key: `target:${period}`, name: null, heading: WORDS[view.language].target(period) },
  ...{ kind: { kind: "value" }, width: 14 },
  read: ({ targets }) => {
    const target = targets.find((each) => each.period === period);
    return target === undefined ? null : textOf(target.value);
  },
  write: (text): Written<IndicatorUse> => {
    const value = text === null ? null : targetOf(text);
    if (value !== null && !value.ok) return value;
    const own: readonly Target[] =
      value === null ? [] : [{ period: period as PeriodCode, value: value.value }];
    return sets((use) => ({
      ...use,
      targets: [...use.targets.filter((each) => each.period !== period), ...own].toSorted((a, b) =>
        a.period < b.period ? -1 : 1,
      ),
    }));
  },
});

const targetOf = (text: string) => {
  const day = toDay(text);
  if (day.ok) return ok<TargetValue>({ kind: "date", date: day.value });
  const number = toDecimal(text);
  return number.ok
    ? ok<TargetValue>({ kind: "number", number: number.value })
    : refuse("not-number" as const, { found: text });
};

/** The results of years before, to read beside the targets. */
const declaredFields = (view: PlanView): readonly Field<IndicatorUse>[] => {
  const used = new Set<string>(view.version.uses.map(({ indicatorId }) => indicatorId));
  const declared = view.document.declaredResults.filter(({ indicatorId }) => used.has(indicatorId));
  const periods = [...new Set(declared.map(({ period }) => String(period)))].toSorted();
  return periods.map((period) => ({
    ...{ key: `declared:${period}`, name: null, heading: WORDS[view.language].declared(period) },
    ...{ kind: { kind: "value" }, width: 14, write: null },
    read: ({ indicatorId }) => {
      const value = declared.find(
        (each) => each.indicatorId === indicatorId && each.period === period,
      )?.value;
      if (value === undefined || value.kind === "not-available") return null;
      return value.kind === "date" ? value.date : value.number;
    },
  }));
};
