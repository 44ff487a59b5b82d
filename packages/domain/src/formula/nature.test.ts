import { describe, expect, it } from "vitest";
import {
  agree,
  CONDITION,
  DATE,
  DAYS,
  isInDays,
  isNumber,
  LITERAL,
  natureOf,
  product,
  quotient,
  SHARE,
  together,
  type NumberNature,
} from "./nature.ts";

const of = (unit: string | null, share = false): NumberNature => ({ kind: "number", unit, share });
const [pieces, euro, pure, literal] = [of("N."), of("EUR"), of("", true), of(null)];

describe("the nature of a part", () => {
  it("is a number in its unit, a date, or of a per cent a share [LANG-units]", () => {
    expect(natureOf("number", "N.")).toEqual(pieces);
    expect(natureOf("number", "%")).toEqual(SHARE);
    expect(natureOf("date", "%")).toEqual(DATE);
    expect([isNumber(DAYS), isNumber(DATE), isNumber(CONDITION)]).toEqual([true, false, false]);
  });

  it("agrees with its like, and a literal with everything [LANG-units]", () => {
    const pairs: readonly (readonly [NumberNature, NumberNature])[] = [
      ...([
        [pieces, pieces],
        [pieces, literal],
        [literal, euro],
        [pieces, euro],
        [pieces, pure],
      ] as const),
    ];
    expect(pairs.map(([a, b]) => agree(a, b))).toEqual([true, true, true, false, false]);
  });

  it("keeps together the unit that one of them has, and is a share when one of them is", () => {
    expect(together([literal, pieces])).toEqual(pieces);
    expect(together([literal, literal])).toEqual(literal);
    expect(together([pieces, of("N.", true)])).toEqual(of("N.", true));
    expect(together([pieces, pieces])).toEqual(pieces);
  });

  it("multiplies a unit by a pure number, and tells no unit of two [LANG-units]", () => {
    expect(product(pieces, literal)).toEqual(pieces);
    expect(product(literal, pieces)).toEqual(pieces);
    expect(product(pieces, pure)).toEqual(of("N.", true));
    expect(product(pure, pieces)).toEqual(of("N.", true));
    expect(product(pieces, euro)).toEqual(of(null));
  });

  it("divides a unit by its like to a pure share, by another one to so much of each [LANG-units]", () => {
    expect(quotient(pieces, pieces)).toEqual(pure);
    expect(quotient(euro, pieces)).toEqual(of("EUR/N.", true));
    expect(quotient(pieces, literal)).toEqual(of("N.", true));
    expect(quotient(pieces, pure)).toEqual(of("N.", true));
    expect(quotient(literal, pieces)).toEqual(of(null, true));
    expect(quotient(pure, pure)).toEqual(pure);
  });

  it("counts days when it is days, days per something, or a plain number", () => {
    const units = [DAYS, of("gg/N."), LITERAL, pieces, of("ggx")];
    expect(units.map((unit) => isNumber(unit) && isInDays(unit))).toEqual([true, true, true, false, false]);
  });
});
