import { Type, type Static } from "typebox";
import { Count, DecimalText, IdText, nullable } from "./common.ts";
import { CardRef, Figure, LightText, MeasureRef, NodeRef, TargetValueView, UnitRef } from "./figure.ts";

/** Which figure is meant, with what people call it. */
export const FigureOf = Type.Union([
  Type.Object({ kind: Type.Literal("body") }),
  Type.Object({ kind: Type.Literal("node"), node: NodeRef }),
  Type.Object({
    kind: Type.Literal("use"),
    useId: IdText,
    indicatorId: IdText,
    code: Type.String(),
    title: Type.String(),
    node: nullable(NodeRef),
    card: nullable(CardRef),
  }),
  Type.Object({ kind: Type.Literal("card"), card: CardRef }),
  Type.Object({
    kind: Type.Literal("card-objective"),
    code: Type.String(),
    title: Type.String(),
    card: CardRef,
  }),
  Type.Object({ kind: Type.Literal("measure"), measure: MeasureRef, of: nullable(UnitRef) }),
]);
export type FigureOf = Static<typeof FigureOf>;

/** What a figure says: indicators and measures have a value, rolled-up figures a coverage, all but measures a light. */
export const FigureStateView = Type.Object({
  figure: nullable(Figure),
  target: nullable(TargetValueView),
  achievement: nullable(DecimalText),
  light: nullable(LightText),
  coverage: nullable(DecimalText),
  provisional: Type.Boolean(),
});
export type FigureStateView = Static<typeof FigureStateView>;

/** One figure, before and after; `null` where it was not, or is no longer, there. */
export const FigureChange = Type.Object({
  of: FigureOf,
  /** How its value is written: the unit as printed and the decimals; a rolled-up figure has none. */
  unit: nullable(Type.String()),
  decimals: Count,
  before: nullable(FigureStateView),
  after: nullable(FigureStateView),
});
export type FigureChange = Static<typeof FigureChange>;
