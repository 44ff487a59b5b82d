import type { FigureRef } from "./figure-ref.ts";

/** One text for one figure, as `use:<id>:target`: what a page marks its numbers with. */
export const figureKey = (of: FigureRef): string => [of.kind, of.id, ...detail(of)].join(":");

const detail = (of: FigureRef): readonly (string | number)[] => {
  switch (of.kind) {
    case "resource":
    case "budget":
      return [of.year];
    case "staff":
      return [of.row ?? "sum", of.year];
    case "target":
    case "declared":
      return [of.period];
    case "measure":
      return of.unitId === null ? [] : [of.unitId];
    case "body":
    case "node":
    case "use":
    case "card-objective":
      return [of.what];
  }
};
