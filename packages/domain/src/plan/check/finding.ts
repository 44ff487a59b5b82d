import type { Day } from "../../quantity/day.ts";
import type { Cents } from "../../quantity/money.ts";
import type { CheckId, Severity } from "./check-id.ts";
import type { MessageCode } from "./message-code.ts";

/** A figure or a word that a message speaks of, written in the reader's form where it is told. */
export type Said =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "number";
      readonly number: number;
      readonly decimals: number;
      readonly unit: string | null;
    }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "amount"; readonly amount: Cents }
  /** Amounts by what they are of, as programmes. */
  | { readonly kind: "sums"; readonly sums: readonly { readonly of: string; readonly amount: Cents }[] };

export const PLACE_KINDS = [
  "plan",
  "node",
  "card",
  "card-objective",
  "indicator",
  "measure",
  "unit",
  "budget",
  "staff-table",
  "context-table",
  "profile",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A step on the way to a place: what it is, its id where it has one, and what people call it. */
export type PlacePart = { readonly kind: PlaceKind; readonly id: string | null; readonly name: string };

/** One step of a JSON Patch (RFC 6902), for whoever applies a repair with a program of their own. */
export type FixEdit = {
  readonly op: "replace" | "add";
  /** JSON pointer (RFC 6901) into the body document. */
  readonly path: string;
  readonly value: unknown;
};

/** A repair that needs no more than a yes: edits of the document, all or none. */
export type Fix = readonly FixEdit[];

/** What a check found: where, what was expected and what stands there, and how it can be repaired. */
export type Finding = {
  readonly check: CheckId;
  readonly severity: Severity;
  /** JSON pointer of the thing in the body document. */
  readonly path: string;
  /** The way to it from the outermost thing, as people would say it. */
  readonly place: readonly PlacePart[];
  readonly says: MessageCode;
  readonly facts: Readonly<Record<string, Said>>;
  readonly expected: Said | null;
  readonly actual: Said | null;
  /** `null` where only the body knows the right answer. */
  readonly fix: Fix | null;
};

/** A place in the document with its pointer. */
export type Place = { readonly path: string; readonly parts: readonly PlacePart[] };

/** What the rule of a check gives; the registry adds which check it was. */
export type Found = {
  readonly at: Place;
  readonly says: MessageCode;
  readonly facts?: Readonly<Record<string, Said>>;
  readonly expected?: Said | null;
  readonly actual?: Said | null;
  /** Where a case of a check weighs less than the check itself. */
  readonly severity?: Severity;
  readonly fix?: Fix | null;
};
