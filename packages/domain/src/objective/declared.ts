import { isElsewhen, type Views } from "../formula/view.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { decimalToNumber } from "../quantity/decimal.ts";
import type { UnitId } from "../quantity/id.ts";
import { dateOutcome, numberOutcome, type Outcome } from "../quantity/outcome.ts";
import type { Scene } from "./scene.ts";
import { placeThrough } from "./view-place.ts";

type Place = { readonly scene: Scene; readonly unitId: UnitId | null; readonly through: Views };

/**
 * The result of an indicator that the body declared for an earlier period, of the whole body and as it stood; `null`
 * when the asked period is meant or nothing was declared.
 */
export const declaredFor = ({ id }: Indicator, { scene, unitId, through }: Place): Outcome | null => {
  if (!through.some(isElsewhen)) return null;
  const place = placeThrough({ period: scene.question.period, unitId, cumulative: false }, through);
  if (place.unitId !== null || place.cumulative) return null;
  const declared = scene.declaredResults.find(
    ({ indicatorId, period }) => indicatorId === id && period === place.period,
  );
  switch (declared?.value.kind) {
    case "number":
      return numberOutcome(decimalToNumber(declared.value.number));
    case "date":
      return dateOutcome(declared.value.date);
    default:
      return null;
  }
};
