import type { Hundredths, Light } from "@albero/domain";
import type { FigureRef } from "./figure-ref.ts";
import type { Printable } from "./printable.ts";

export type Tone = "plain" | "strong" | "emphasis" | "quiet";

/** A stretch of a line. */
export type Run =
  | { readonly kind: "text"; readonly text: Printable; readonly tone: Tone }
  /** A live value: a figure of the body with the text it is printed as, so that no renderer formats numbers. */
  | { readonly kind: "value"; readonly of: FigureRef; readonly text: Printable }
  /** A light is always its shape and its word; colour comes on top and is never alone. */
  | { readonly kind: "light"; readonly light: Light; readonly text: Printable }
  /** A thin bar of an achievement. Decoration: the figure it shows stands beside it; without one it keeps the room. */
  | { readonly kind: "bar"; readonly achievement: Hundredths | null }
  | { readonly kind: "link"; readonly text: Printable; readonly href: Printable }
  | { readonly kind: "break" };

export type Runs = readonly Run[];
