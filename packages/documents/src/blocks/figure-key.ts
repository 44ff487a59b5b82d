import type { FigureRef } from "./figure-ref.ts";

/** One text for one figure, as `use:<id>:target`: what a page marks its numbers with. */
export const figureKey = (of: FigureRef): string => [of.kind, of.id, ...detail(of)].join(":");

const detail = (of: FigureRef): readonly (string | number)[] => {
  switch (of.kind) {
    case "resource":
      return [of.year];
    case "declared":
      return [of.period];
    case "measure":
      return of.unitId === null ? [] : [of.unitId];
    case "body":
    case "node":
    case "use":
      return [of.what];
  }
};
