import type { FigureRef } from "../blocks/figure-ref.ts";

export type RenderOptions = {
  /** The address where a figure is explained; `null` where it has none, and then it is printed without a link. */
  readonly addressOf: (figure: FigureRef) => string | null;
};

/** Documents that stand alone: no figure is a link. */
export const WITHOUT_LINKS: RenderOptions = { addressOf: () => null };
