import { describe, expect, it } from "vitest";
import type { Day } from "../../quantity/day.ts";
import { errorsOf } from "../../quantity/finding.ts";
import { LANGUAGES } from "../../vocabulary/language.ts";
import { checkName, describeFinding } from "../../vocabulary/describe-finding.ts";
import type { BodyDocument } from "../body-document.ts";
import { applyFixes } from "./apply-fixes.ts";
import { CHECK_IDS } from "./check-id.ts";
import { checkDocument } from "./check-document.ts";
import { FEATURES } from "./check.ts";
import { REGISTRY } from "./registry.ts";
import { BREAKS, broken } from "./testing/breaks.ts";
import { SOUND } from "./testing/sound-body.ts";

const today = "2021-05-15" as Day;
const findingsIn = (document: BodyDocument) => checkDocument(document, { today }).findings;
const cases = CHECK_IDS.flatMap((id) => BREAKS[id].map((each) => ({ id, each, says: each.says })));
const repairable = cases.filter(({ id, each }) =>
  findingsIn(broken(each)).some(({ check, says, fix }) => check === id && says === each.says && fix !== null),
);

describe("the registry of checks", () => {
  it("says nothing of a body in which all is right, and names every check it ran", () => {
    const { runs, findings } = checkDocument(SOUND, { today });
    expect(findings.map(({ says, path }) => `${says} ${path}`)).toEqual([]);
    expect(runs.map(({ check }) => check)).toEqual(CHECK_IDS);
  });

  it.each(CHECK_IDS)("has for %s at least one thing that makes it speak, and bears its own id", (id) => {
    expect(BREAKS[id].length).toBeGreaterThan(0);
    expect(REGISTRY[id].id).toBe(id);
  });

  it.each(cases)("lets $id say $says of what was broken", ({ id, each, says }) => {
    const found = findingsIn(broken(each)).filter(({ check }) => check === id);
    expect(found.map((finding) => finding.says)).toContain(says);
  });

  it.each(cases)(
    "says in both languages where $says is, what is wrong and what to do",
    ({ id, each, says }) => {
      const finding = findingsIn(broken(each)).find((one) => one.check === id && one.says === says);
      if (finding === undefined) throw new Error(`${id} does not say ${says}`);
      for (const language of LANGUAGES) {
        const { place, message, remedy } = describeFinding(finding, language);
        expect(place).not.toBe("");
        expect(message).toMatch(/[.)]$/);
        expect(remedy).toMatch(/\.$/);
        expect(`${message}${remedy}`).not.toMatch(/undefined|NaN|\(\)|«»|“”| {2}/);
        expect(checkName(id, language)).not.toBe("");
      }
    },
  );

  it.each(repairable)("repairs with one click what $says found", ({ id, each, says }) => {
    const document = broken(each);
    const found = findingsIn(document).filter((one) => one.check === id && one.says === says);
    const left = findingsIn(
      applyFixes(
        document,
        found.flatMap(({ fix }) => (fix === null ? [] : [fix])),
      ),
    );
    const path = found.find(({ fix }) => fix !== null)?.path;
    expect(left.filter((one) => one.check === id && one.path === path && one.says === says)).toEqual([]);
  });

  it("offers a repair for what has one right answer", () => {
    expect([...new Set(repairable.map(({ says }) => says))].toSorted()).toEqual([
      "card-easier",
      "code-of-another",
      "code-placeholder",
      "code-second",
      "code-untidy",
      "given-altered",
      "no-mission",
      "percent-without-division",
      "share-of-women",
      "staff-sum",
      "title-with-code",
      "unit-of-kind",
      "word-slip",
    ]);
  });

  it("makes each of the seven features of a good objective checkable [150/2009-5.2a, 150/2009-5.2b, 150/2009-5.2c, 150/2009-5.2d, 150/2009-5.2e, 150/2009-5.2f, 150/2009-5.2g]", () => {
    const covered = new Set(CHECK_IDS.flatMap((id) => REGISTRY[id].features));
    expect([...covered].toSorted()).toEqual([...FEATURES]);
  });

  it("checks the tables of a body that has no plan yet", () => {
    const { findings } = checkDocument({ ...SOUND, plans: [] }, { today: null });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("calls errors what would stop an approval, and nothing else", () => {
    const report = checkDocument(broken({ edits: [["/indicators/0/unit", "N."]], says: "unit-of-kind" }), {
      today,
    });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(errorsOf(report)).toEqual([]);
  });
});
