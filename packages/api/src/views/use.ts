import type { UseView } from "@albero/contract";
import type { IndicatorUse, UseResult } from "@albero/domain";
import { figureView } from "./figure.ts";
import type { Lens } from "./lens.ts";
import { hundredthsOrNull, targetView } from "./numbers.ts";
import { unitRef } from "./refs.ts";
import { previousOf } from "./series.ts";

/** The light and figures of a use: every use of the plan has a result, whatever is missing in it. */
export const resultOf = (lens: Lens, use: IndicatorUse): UseResult =>
  lens.useResults.get(use.id) as UseResult;

/** An indicator at its place, as every page shows it. */
export const useView = (lens: Lens, use: IndicatorUse): UseView => {
  const indicator = lens.indicatorOf(use);
  const result = resultOf(lens, use);
  const { decimals } = indicator;
  return {
    id: use.id,
    indicatorId: indicator.id,
    code: indicator.code,
    printedCode: use.printed?.code ?? indicator.printedCode,
    title: use.printed?.title ?? indicator.title,
    typology: indicator.typology,
    unit: indicator.unit,
    decimals,
    direction: indicator.direction,
    weight: hundredthsOrNull(use.weight),
    standing: use.standing,
    responsible: unitRef(lens, use.responsibleUnitId),
    perimeter: unitRef(lens, use.perimeterUnitId),
    figure: figureView(lens, result.outcome, decimals),
    provisional: result.provisional,
    yearTarget: result.yearTarget === null ? null : targetView(result.yearTarget, decimals),
    target: result.target === null ? null : targetView(result.target, decimals),
    previous: previousOf(lens, use),
    achievement: hundredthsOrNull(result.achievement),
    light: result.light,
  };
};
