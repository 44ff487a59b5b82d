import { LIGHTS, DIRECTIONS, NODE_KINDS, STANDINGS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { Count, DayText, DecimalText, IdText, literals, nullable, PeriodText } from "./common.ts";

export const LightText = literals(LIGHTS);
export const DirectionText = literals(DIRECTIONS);
export const NodeKindText = literals(NODE_KINDS);
export const StandingText = literals(STANDINGS);

/** A figure, or why there is none: the causes are sentences in the reader's language. */
export const Figure = Type.Union([
  Type.Object({ kind: Type.Literal("number"), number: DecimalText }),
  Type.Object({ kind: Type.Literal("date"), date: DayText }),
  Type.Object({
    kind: Type.Union([Type.Literal("missing"), Type.Literal("not-due"), Type.Literal("failed")]),
    causes: Type.Array(Type.String()),
  }),
]);

/** A number or a day. */
export const PlainValue = Type.Union([
  Type.Object({ kind: Type.Literal("number"), number: DecimalText }),
  Type.Object({ kind: Type.Literal("date"), date: DayText }),
]);

/** What is to be reached: a number, a day, a range with its ends, or an answer. */
export const TargetValueView = Type.Union([
  Type.Object({ kind: Type.Literal("number"), number: DecimalText }),
  Type.Object({ kind: Type.Literal("date"), date: DayText }),
  Type.Object({ kind: Type.Literal("range"), from: DecimalText, to: DecimalText }),
  Type.Object({ kind: Type.Literal("answer"), yes: Type.Boolean() }),
]);

const NumberView = Type.Object({ kind: Type.Literal("number"), number: DecimalText });
const DayView = Type.Object({ kind: Type.Literal("date"), date: DayText });

/** A value that a validator proposes instead of the one they return. */
export const ProposalView = Type.Union([NumberView, DayView]);

/** A recorded value, which may also say that there is none and why. */
export const RecordedValueView = Type.Union([
  NumberView,
  DayView,
  Type.Object({ kind: Type.Literal("not-available"), reason: Type.String({ minLength: 3, maxLength: 500 }) }),
]);

/** A rolled-up figure with its light, and the coverage that always stands beside it. */
export const RollUpView = Type.Object({
  achievement: nullable(DecimalText),
  light: LightText,
  provisional: Type.Boolean(),
  coverage: DecimalText,
  /** The share of the weight that can be assessed; `null` where there is nothing to weigh. */
  assessable: nullable(DecimalText),
  counts: Type.Object({ measured: Count, missing: Count, notDue: Count, notAssessable: Count }),
});

/** One step of a sum in words, in the order a person would tell it. */
export const StepView = Type.Object({ kind: Type.String(), text: Type.String() });

export const UnitRef = Type.Object({ id: IdText, name: Type.String() });
export const NodeRef = Type.Object({
  id: IdText,
  kind: NodeKindText,
  code: Type.String(),
  title: Type.String(),
});
export const CardRef = Type.Object({ id: IdText, code: Type.String(), title: Type.String() });
export const MeasureRef = Type.Object({ id: IdText, code: Type.String(), name: Type.String() });

/** A past or present result of an indicator; `declared` ones were printed without their measures. */
export const SeriesPoint = Type.Object({
  period: PeriodText,
  figure: Figure,
  origin: literals(["computed", "declared"] as const),
});

/** An indicator at its place: the row every page shows the same way. */
export const UseView = Type.Object({
  id: IdText,
  indicatorId: IdText,
  code: Type.String(),
  printedCode: nullable(Type.String()),
  title: Type.String(),
  typology: nullable(Type.String()),
  unit: Type.String(),
  decimals: Count,
  direction: DirectionText,
  weight: nullable(DecimalText),
  standing: StandingText,
  responsible: nullable(UnitRef),
  perimeter: nullable(UnitRef),
  figure: Figure,
  provisional: Type.Boolean(),
  yearTarget: nullable(TargetValueView),
  target: nullable(TargetValueView),
  previous: nullable(SeriesPoint),
  achievement: nullable(DecimalText),
  light: LightText,
});

/** Where an indicator would stand at the end of the year, and how that is foreseen: never a result. */
export const ForecastView = Type.Object({
  figure: Figure,
  target: nullable(TargetValueView),
  achievement: nullable(DecimalText),
  light: LightText,
  /** The ends of the forecast; `null` where nobody can tell how sure it is. */
  interval: nullable(Type.Object({ low: DecimalText, high: DecimalText })),
  /** For each measure, how its end was foreseen. */
  measures: Type.Array(Type.Array(Type.String())),
});

export type Figure = Static<typeof Figure>;
export type PlainValue = Static<typeof PlainValue>;
export type TargetValueView = Static<typeof TargetValueView>;
export type RecordedValueView = Static<typeof RecordedValueView>;
export type ProposalView = Static<typeof ProposalView>;
export type RollUpView = Static<typeof RollUpView>;
export type StepView = Static<typeof StepView>;
export type ForecastView = Static<typeof ForecastView>;
export type SeriesPoint = Static<typeof SeriesPoint>;
export type UseView = Static<typeof UseView>;
export type UnitRef = Static<typeof UnitRef>;
export type NodeRef = Static<typeof NodeRef>;
export type CardRef = Static<typeof CardRef>;
export type MeasureRef = Static<typeof MeasureRef>;
