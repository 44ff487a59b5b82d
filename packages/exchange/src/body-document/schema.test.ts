import type { BodyDocument, Branded } from "@albero/domain";
import type { Static } from "typebox";
import { describe, expectTypeOf, it } from "vitest";
import type { BodyDocumentSchema } from "./schema.ts";

/** A type with its brands and its `readonly` taken off: what a document is to somebody who only knows JSON. */
type Plain<T> =
  T extends Branded<string, string>
    ? string
    : T extends Branded<number, string>
      ? number
      : T extends string | number | boolean | null
        ? T
        : T extends readonly (infer Item)[]
          ? Plain<Item>[]
          : { -readonly [Key in keyof T]: Plain<T[Key]> };

describe("the schema of a body document", () => {
  it("says of every key exactly what the domain says", () => {
    type Written = Static<typeof BodyDocumentSchema>;
    expectTypeOf<Plain<BodyDocument>>().toExtend<Written>();
    expectTypeOf<Written>().toExtend<Plain<BodyDocument>>();
  });
});
