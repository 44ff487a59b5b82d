import { heldParticipations } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { documentOf } from "./testing/on-disk.ts";

describe("the participations of the example", () => {
  const { participations } = documentOf("massa-carrara").profile;
  const held = heldParticipations(participations);

  it("are the five that the text counts; six disposed of or in liquidation are not held [ST-07]", () => {
    expect(held).toHaveLength(5);
    expect(held.every(({ sharePercent }) => sharePercent !== null)).toBe(true);
    const gone = participations.filter(({ status }) => /^(dismessa|in liquidazione)$/.test(status));
    expect(gone).toHaveLength(6);
    expect(gone.some((each) => held.includes(each))).toBe(false);
  });
});
