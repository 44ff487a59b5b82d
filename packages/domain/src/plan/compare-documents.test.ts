import { describe, expect, it } from "vitest";
import { documentOf, indicator, measure, read } from "../objective/testing/small-body.ts";
import type { BodyDocument } from "./body-document.ts";
import { compareDocuments } from "./compare-documents.ts";
import { smallPlan } from "./testing/small-plan.ts";

const bodyOf = (about: Parameters<typeof documentOf>[0]): BodyDocument =>
  documentOf({ ...smallPlan, ...about }) as unknown as BodyDocument;
const formula = read("m");
const before = bodyOf({ measures: [measure("m")], indicators: [indicator("i1", formula)] });

describe("compareDocuments", () => {
  it("finds nothing between a document and itself", () => {
    expect(compareDocuments(before, structuredClone(before))).toEqual({ plans: [], library: [] });
  });

  it("compares the last definition of each indicator and measure", () => {
    const after = bodyOf({
      measures: [measure("m"), measure("n")],
      indicators: [indicator("i1", formula), indicator("i1", formula, { version: 2, title: "Altro" })],
    });
    expect(compareDocuments(before, after).library).toEqual([
      { entity: "measure", id: "n", code: "n", change: "added", fields: [] },
      {
        ...{ entity: "indicator", id: "i1", code: "i1", change: "changed" },
        fields: [{ field: "title", before: "i1", after: "Altro" }],
      },
    ]);
  });

  it("compares the last version of each plan, and a plan that is only in one", () => {
    const after = bodyOf({ nodes: smallPlan.nodes.filter(({ id }) => id !== "A1.3") });
    const [plan] = compareDocuments(before, after).plans;
    expect(plan).toMatchObject({ title: "Piano 2021-2023", versions: { before: 1, after: 1 } });
    expect(plan?.entities).toMatchObject([{ id: "A1.3", change: "removed" }]);
    const none = { ...before, plans: [] };
    expect(compareDocuments(none, before).plans[0]?.entities).toHaveLength(12);
  });
});
