import { describe, expect, it } from "vitest";
import type { Day } from "../../quantity/day.ts";
import type { BodyDocument } from "../body-document.ts";
import { applyEdits } from "../apply-edit.ts";
import { contentOf } from "../content.ts";
import { applyFixes } from "./apply-fixes.ts";
import { checkDocument } from "./check-document.ts";
import type { CheckId } from "./check-id.ts";
import { editsOfFix } from "./edits-of-fixes.ts";
import { lastPlanVersion } from "./scene.ts";
import { BREAKS, broken } from "./testing/breaks.ts";

const fixesOf = (document: BodyDocument, id: CheckId) =>
  checkDocument(document, { today: "2021-05-15" as Day }).findings.flatMap(({ check, fix }) =>
    check === id && fix !== null ? [fix] : [],
  );

const opened = (document: BodyDocument) => {
  const last = lastPlanVersion(document);
  if (last === null) throw new Error("the body has no plan");
  return last;
};

describe("editsOfFix", () => {
  it.each(["C-TITLE", "C-ODDS"] as const)("makes of the repair of %s edits with the same outcome", (id) => {
    const [breaking] = BREAKS[id];
    if (breaking === undefined) throw new Error(`${id} has no break`);
    const document = broken(breaking);
    const last = opened(document);
    const [fix = []] = fixesOf(document, id);
    const edits = editsOfFix(document, fix, last) ?? [];
    expect(edits).toHaveLength(1);
    const repaired = opened(applyFixes(document, [fix])).version;
    expect(applyEdits(contentOf(last.version), edits)).toEqual(contentOf(repaired));
  });

  it("has no edits for a repair of the library or of a table", () => {
    for (const id of ["C-FORM", "C-STAFF"] as const) {
      const [breaking] = BREAKS[id];
      if (breaking === undefined) throw new Error(`${id} has no break`);
      const document = broken(breaking);
      const [fix] = fixesOf(document, id);
      expect(fix).toBeDefined();
      expect(editsOfFix(document, fix ?? [], opened(document))).toBeNull();
    }
  });
});
