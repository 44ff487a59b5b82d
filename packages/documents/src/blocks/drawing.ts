import type { Printable } from "./printable.ts";

/** The inks of a drawing; each renderer and theme gives them its colour. */
export type Ink = "ink" | "quiet" | "hairline" | "accent" | "paper";

/** A shape, in the drawing's own units; the origin is at the top left. */
export type Shape =
  | {
      readonly kind: "line";
      readonly from: Point;
      readonly to: Point;
      readonly ink: Ink;
      readonly width: number;
    }
  | { readonly kind: "rectangle"; readonly at: Point; readonly size: Size; readonly ink: Ink }
  | {
      readonly kind: "polyline";
      readonly points: readonly Point[];
      readonly ink: Ink;
      readonly width: number;
    }
  | { readonly kind: "circle"; readonly at: Point; readonly radius: number; readonly ink: Ink }
  | {
      readonly kind: "label";
      readonly at: Point;
      readonly text: Printable;
      readonly size: number;
      readonly anchor: "start" | "middle" | "end";
      readonly ink: Ink;
    };

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** A picture as shapes: sharp at every size, the same in every format. */
export type Drawing = Size & { readonly shapes: readonly Shape[] };
