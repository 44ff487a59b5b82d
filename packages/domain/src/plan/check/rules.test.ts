import { describe, expect, it } from "vitest";
import type { Day } from "../../quantity/day.ts";
import { checkDocument } from "./check-document.ts";
import type { CheckId } from "./check-id.ts";
import { BREAKS, broken } from "./testing/breaks.ts";
import { SOUND } from "./testing/sound-body.ts";

const today = "2021-05-15" as Day;

/** Silent where all is right, and speaking of each thing it looks for as soon as that is broken. */
const speaks = (id: CheckId): void => {
  const saidOf = (document: typeof SOUND) =>
    checkDocument(document, { today }).findings.flatMap(({ check, says }) => (check === id ? [says] : []));
  expect(saidOf(SOUND)).toEqual([]);
  for (const each of BREAKS[id]) expect(saidOf(broken(each))).toContain(each.says);
};

describe("each check, firing and silent", () => {
  it("finds formulas that cannot be computed as they are meant [C-FORM]", () => speaks("C-FORM"));
  it("finds results that depend on themselves, and sources not listed [C-CYC]", () => speaks("C-CYC"));
  it("finds doubled, foreign, untidy and placeholder codes [C-CODE]", () => speaks("C-CODE"));
  it("finds words that hold the place of words [C-HOLD]", () => speaks("C-HOLD"));
  it("finds a card that weighs 99,99 [C-W100]", () => speaks("C-W100"));
  it("finds siblings of which some have no weight or that do not make 100,00 [C-WSUM]", () =>
    speaks("C-WSUM"));
  it("finds objectives without indicator and indicators without target [C-MEAS, 150/2009-5.2b]", () =>
    speaks("C-MEAS"));
  it("finds dates outside their year and dates already over [C-DATE, 150/2009-5.2d]", () => speaks("C-DATE"));
  it("finds programmes without key or with two names, and missing amounts [C-PROG, DM-27/3/2013, 150/2009-5.2g]", () =>
    speaks("C-PROG"));
  it("finds a wider ratio that asks or gives less than the one inside it [C-SUB]", () => speaks("C-SUB"));
  it("finds staff tables that do not add up in themselves or with the others [C-STAFF, ST-01]", () =>
    speaks("C-STAFF"));
  it("finds statements that do not add up, and openings that resume nothing [C-BS]", () => speaks("C-BS"));
  it("warns of an easier target beyond the tolerance, and only tells it within [C-TGT, P-W7]", () =>
    speaks("C-TGT"));
  it("finds objectives of which all was reached before [C-MET, 150/2009-5.2c]", () => speaks("C-MET"));
  it("finds cards that ask less than the plan [C-ODDS]", () => speaks("C-ODDS"));
  it("finds units at odds with kind, code or type [C-UNIT]", () => speaks("C-UNIT"));
  it("finds measures and indicators that are there twice [C-TEXT]", () => speaks("C-TEXT"));
  it("finds objectives measured by volume alone [C-VOL]", () => speaks("C-VOL"));
  it("finds an office far more loaded than the others [C-LOAD]", () => speaks("C-LOAD"));
  it("finds strategic indicators without a target for some year [C-YEARS]", () => speaks("C-YEARS"));
  it("finds objectives that serve no priority [C-REL, 150/2009-5.2a]", () => speaks("C-REL"));
  it("finds resources that miss the budget, and equal amounts [C-RES, 132/2022-8.1]", () => speaks("C-RES"));
  it("finds plans since 2024 without inclusion and accessibility [C-INCL, 222/2023-4]", () =>
    speaks("C-INCL"));
  it("finds indicators whose source nobody says [C-SRC]", () => speaks("C-SRC"));
  it("finds texts that a program cut [C-CUT]", () => speaks("C-CUT"));
  it("finds shares of women that the table by sex does not give [C-SHARE, ST-04, ST-06]", () =>
    speaks("C-SHARE"));
  it("finds a vacancy that posts and employees do not give [C-VAC, ST-05]", () => speaks("C-VAC"));
  it("finds changes against another month [C-CTX]", () => speaks("C-CTX"));
  it("tells targets that are the same in all years [C-FLAT]", () => speaks("C-FLAT"));
  it("tells indicators without a value of the year before [C-BASE]", () => speaks("C-BASE"));
  it("tells series shorter than three years [C-3Y, 150/2009-5.2f]", () => speaks("C-3Y"));
  it("tells national indicators without a reference value [C-STD, 150/2009-5.2e]", () => speaks("C-STD"));
  it("tells objectives that are a title and no more [C-DESC]", () => speaks("C-DESC"));
  it("tells titles that repeat the code [C-TITLE]", () => speaks("C-TITLE"));
  it("tells measures named by their code [C-NAME]", () => speaks("C-NAME"));
  it("tells slips of the keyboard in texts and codes [C-WORD]", () => speaks("C-WORD"));
  it("tells offices spelt in several ways [C-SPELL]", () => speaks("C-SPELL"));
  it("tells services whose head has no card [C-CARD]", () => speaks("C-CARD"));
  it("tells perspectives without objectives [C-BSC]", () => speaks("C-BSC"));
  it("tells by how many days the plan came after its year began [C-LATE, 150/2009-5.1]", () =>
    speaks("C-LATE"));
  it("tells a year without a measurement system, or one without the OIV's opinion [150/2009-7a]", () =>
    speaks("C-SMVP"));
  it("lists the areas of organisational performance without an objective [150/2009-8]", () =>
    speaks("C-ART8"));
  it("tells what was given from above and altered here, or renewed there [P-T5a]", () => speaks("C-GIVEN"));

  it("is content with one objective on accessibility [C-INCL, 222/2023-4]", () => {
    const [plan] = SOUND.plans;
    if (plan === undefined) throw new Error("the body has no plan");
    const versions = plan.versions.map((version) => ({
      ...version,
      nodes: version.nodes.map((node) => ({ ...node, tags: ["accessibility" as const] })),
    }));
    const later = { ...SOUND, plans: [{ ...plan, years: [2024, 2025, 2026], versions }] };
    const said = checkDocument(later, { today }).findings.map(({ check }) => check);
    expect(said).not.toContain("C-INCL");
  });
});
