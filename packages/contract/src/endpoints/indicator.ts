import { INDICATOR_KINDS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  IdText,
  literals,
  Moment,
  nullable,
  Page,
  PageQuery,
  PeriodText,
  Year,
} from "../views/common.ts";
import {
  CardRef,
  DirectionText,
  Figure,
  ForecastView,
  MeasureRef,
  NodeRef,
  SeriesPoint,
  StepView,
  TargetValueView,
  UseView,
} from "../views/figure.ts";

const reading = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;

/** One place where an indicator is used, with its targets of every year and the steps of its sum. */
export const UsePlace = Type.Object({
  use: UseView,
  node: nullable(NodeRef),
  card: nullable(CardRef),
  targets: Type.Array(
    Type.Object({
      period: PeriodText,
      /** `null` for a target that is computed and has no result yet. */
      value: nullable(TargetValueView),
      /** The formula it is computed by, in words; `null` for one that is set. */
      computedBy: nullable(Type.String()),
    }),
  ),
  /** How a result is scored at this place, in words. */
  scoring: Type.Array(Type.String()),
  steps: Type.Array(StepView),
  /** `null` where the year is over, or nothing of it adds up. */
  forecast: nullable(ForecastView),
});
export type UsePlace = Static<typeof UsePlace>;

export const IndicatorView = Type.Object({
  moment: Moment,
  indicator: Type.Object({
    id: IdText,
    version: Count,
    code: Type.String(),
    printedCode: nullable(Type.String()),
    title: Type.String(),
    description: nullable(Type.String()),
    typology: nullable(Type.String()),
    kind: literals(INDICATOR_KINDS),
    unit: Type.String(),
    decimals: Count,
    direction: DirectionText,
    formula: Type.Object({ text: Type.String(), words: Type.String(), printed: nullable(Type.String()) }),
    sourceLabel: nullable(Type.String()),
    parameters: Type.Array(Type.Object({ name: Type.String(), value: Type.String() })),
    footnotes: Type.Array(Type.String()),
    notes: Type.Array(Type.String()),
    /** What is doubtful in the definition, in words: a per cent without a division, a measure that is not there. */
    warnings: Type.Array(Type.String()),
  }),
  measures: Type.Array(
    Type.Object({
      measure: MeasureRef,
      source: nullable(Type.String()),
      unit: Type.String(),
      figure: Figure,
      provisional: Type.Boolean(),
    }),
  ),
  objectives: Type.Array(NodeRef),
  places: Type.Array(UsePlace),
  series: Type.Array(SeriesPoint),
});
export type IndicatorView = Static<typeof IndicatorView>;

export const IndicatorListView = Type.Object({
  moment: Moment,
  page: Page,
  indicators: Type.Array(Type.Object({ use: UseView, node: nullable(NodeRef), card: nullable(CardRef) })),
  years: Type.Array(Year),
});
export type IndicatorListView = Static<typeof IndicatorListView>;

export const listIndicators = endpoint({
  id: "listIndicators",
  room: "indicator",
  method: "GET",
  path: "/bodies/{bodyId}/indicators",
  summary: "Indicators at their places in the plan, searchable",
  permission: "plan.read",
  params: BodyParams,
  query: Type.Object({
    ...AsOfQuery.properties,
    ...PageQuery,
    search: Type.Optional(Type.String({ maxLength: 100 })),
    light: Type.Optional(Type.String({ maxLength: 20 })),
  }),
  body: null,
  response: IndicatorListView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const readIndicator = endpoint({
  id: "readIndicator",
  room: "indicator",
  method: "GET",
  path: "/bodies/{bodyId}/indicators/{indicatorId}",
  summary: "An indicator: definition, formula, measures, targets, series, and how it was computed",
  permission: "plan.read",
  params: Type.Object({ bodyId: IdText, indicatorId: IdText }),
  query: AsOfQuery,
  body: null,
  response: IndicatorView,
  status: 200,
  conditional: false,
  problems: reading,
});
