import { SYSTEM_WORDS } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { changedOptions, optionForms, type ChosenOption, type Options } from "./options.ts";

const options: Options = {
  scale: { kind: "proportional" },
  cap: "100.00",
  floor: null,
  lostPerDayLate: null,
  zeroTarget: { kind: "all-or-nothing" },
  zeroValue: "cap",
  noTarget: "leaves",
  missing: "stays-out",
  intermediate: "share-of-year",
  childObjectives: { kind: "only-without-indicators" },
  lights: { inLine: "90.00", toWatch: "60.00" },
};

describe("the form of an option", () => {
  it("offers every choice there are words for, and stands at the one that was made [P-T9]", () => {
    for (const option of Object.keys(optionForms) as ChosenOption[]) {
      for (const choice of Object.keys(SYSTEM_WORDS.it.choices[option])) {
        const chosen = { ...options, ...optionForms[option](options).choose(choice) };
        expect(optionForms[option](chosen).chosen, option).toBe(choice);
      }
    }
  });

  it("brings a figure along where the choice needs one, and takes it back", () => {
    const form = (of: Options) => optionForms.floor(of);
    const chosen = { ...options, ...form(options).choose("not-below") };
    expect(form(chosen).figure?.text).toBe("50.00");
    const written = { ...chosen, ...form(chosen).write("20.00") };
    expect(written.floor).toEqual({ kind: "not-below", at: "20.00" });
    expect({ ...written, ...form(written).choose("none") }.floor).toBeNull();
  });
});

describe("changedOptions", () => {
  it("tells what is not as it was, and nothing of a first version", () => {
    const told = (cap: string) => [
      { option: "cap", text: cap },
      { option: "missing", text: "esce dalla media" },
    ];
    expect(changedOptions(told("120"), told("100"))).toEqual([{ option: "cap", text: "120" }]);
    expect(changedOptions(told("120"), null)).toEqual([]);
  });
});
