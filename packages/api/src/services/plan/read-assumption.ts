import type { AssumptionView, PlainValue } from "@albero/contract";
import {
  ok,
  toDecimal,
  toHundredths,
  type Assumption,
  type Day,
  type PeriodCode,
  type Result,
  type TargetValue,
} from "@albero/domain";

const targetOf = (value: PlainValue): Result<TargetValue> => {
  if (value.kind === "date") return ok({ kind: "date", date: value.date as Day });
  const number = toDecimal(value.number);
  return number.ok ? ok({ kind: "number", number: number.value }) : number;
};

/** An assumption as the rules know it; its schema was checked, so only a target's digits can still be too many. */
export const readAssumption = (view: AssumptionView): Result<Assumption> => {
  if (view.kind === "target") {
    const value = targetOf(view.target.value);
    if (!value.ok) return value;
    const target = { period: view.target.period as PeriodCode, value: value.value };
    return ok({ ...view, target } as Assumption);
  }
  if (view.kind !== "weight") return ok(view as Assumption);
  const weight = view.weight === null ? null : toHundredths(Number(view.weight));
  return ok({ ...view, weight } as Assumption);
};
