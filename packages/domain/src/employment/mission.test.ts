import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { fraction } from "../quantity/fraction.ts";
import { cents } from "../quantity/money.ts";
import { refundMission, type MissionQuestion, type Trip } from "./mission.ts";

const trip = (km: number, cost: number, isReturn = true): Trip => ({
  date: "2014-05-05" as Day,
  oneWayKm: fraction(km, 10),
  costPerKm: fraction(cost, 10_000),
  isReturn,
});

const mission = (over: Partial<MissionQuestion> = {}): MissionQuestion => ({
  isAuthorised: true,
  isOutside: true,
  isCarAuthorised: true,
  trips: null,
  lodging: null,
  meals: null,
  ticket: null,
  ...over,
});

const refund = (over: Partial<MissionQuestion>, rounding: "perTrip" | "roundOnce" = "perTrip") =>
  refundMission(mission(over), { rounding });

describe("refundMission", () => {
  it("pays twice the official distance at the table's cost, half up trip by trip [AMB-14, ISR-14.3h, ISR-14.3j]", () => {
    // 66.8 km x 0.3977 = 26.56636 twice, 17.7 km x 0.3977 = 7.03929.
    const trips = [trip(334, 3_977), trip(334, 3_977), trip(177, 3_977, false)];
    expect(refund({ trips })).toMatchObject({ value: { kilometres: 6_018, refund: 6_018 } });
    expect(refund({ trips }, "roundOnce")).toMatchObject({ value: { kilometres: 6_017 } });
  });

  it("pays no kilometre of a car nobody authorised [ISR-14.3e]", () => {
    expect(refund({ isCarAuthorised: false, trips: [trip(1_200, 4_321)] })).toMatchObject({
      value: { kilometres: 0, refund: 0 },
    });
  });

  it("does not take an authorisation for granted when nobody speaks of it", () => {
    expect(refund({ isCarAuthorised: null, trips: [trip(1_200, 4_321)] })).toMatchObject({
      problem: { code: "car-authorisation-missing" },
    });
    expect(refund({ isCarAuthorised: null })).toMatchObject({ value: { refund: 0 } });
  });

  it("cuts lodging, meals and tickets at their ceilings [ISR-14.3d, ISR-14.3l]", () => {
    const items = {
      lodging: [{ spent: cents(14_000), limit: cents(11_000) }],
      meals: [
        { spent: cents(3_000), limit: cents(2_226) },
        { spent: cents(1_500), limit: cents(2_226) },
      ],
      ticket: { spent: cents(5_800), limit: cents(4_150) },
    };
    expect(refund(items)).toMatchObject({
      value: { lodging: 11_000, meals: 3_726, ticket: 4_150, kilometres: null, refund: 18_876 },
    });
  });

  it("pays nothing inside the municipality or without authorisation before leaving [ISR-14.3a, ISR-14.3c]", () => {
    expect(refund({ isOutside: false, trips: [trip(60, 4_321)] })).toEqual({
      ok: true,
      value: { kind: "nothing", reason: "inside" },
    });
    expect(refund({ isAuthorised: false })).toMatchObject({ value: { reason: "not-authorised" } });
  });
});
