import type { Day } from "../quantity/day.ts";
import type { Sign } from "./grammar.ts";
import type { Span } from "./text-issue.ts";

/** A word of the language. Where only a code can stand, a number too is read as the code it spells (2.3). */
export type Token = Span &
  (
    | { readonly kind: "sign"; readonly sign: Sign }
    | { readonly kind: "number" | "word" | "code"; readonly text: string }
    | { readonly kind: "date"; readonly day: Day; readonly text: string }
    | { readonly kind: "end" }
  );
