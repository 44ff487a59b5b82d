import type { Day, Instant } from "../../quantity/day.ts";
import type { AdoptFrame } from "../adopt.ts";
import type { CommonIndicator, CommonLibrary } from "../common-library.ts";
import type { PlanContent } from "../content.ts";
import { measure } from "../../objective/testing/small-body.ts";

const ratio: CommonIndicator = {
  ...{ code: "OC1.1", title: "Imprese assistite", description: null, kind: "percent", unit: "%" },
  ...{ decimals: 2, direction: ">=", formula: "ASSISTITE / ATTIVE" },
};

/** A library of one objective; its second version renames the objective and adds an indicator. */
export const commonLibrary: CommonLibrary = {
  ...{ format: "albero/common-objectives", formatVersion: 1, id: "comuni", version: 1 },
  ...{ title: "Obiettivi comuni", owner: "Ente d’esempio", issuedOn: "2021-01-08" as Day, results: "csv" },
  measures: ["ASSISTITE", "ATTIVE", "ORE"].map((code) => {
    const { name, description, valueType, unit, decimals, accumulation, frequency } = measure(code);
    return { code, name, description, valueType, unit, decimals, accumulation, frequency };
  }),
  objectives: [{ code: "OC1", title: "Imprese digitali", description: null, indicators: [ratio] }],
};

export const renewedLibrary: CommonLibrary = {
  ...commonLibrary,
  version: 2,
  objectives: [
    {
      ...{ code: "OC1", title: "Imprese digitali e verdi", description: null },
      indicators: [
        ratio,
        {
          ...ratio,
          code: "OC1.2",
          title: "Ore per impresa",
          kind: "mean",
          unit: "h",
          formula: "ORE / ASSISTITE",
        },
      ],
    },
  ],
};

/** New ids: the letter and a number. */
export const idsFrom = (letter: string): (() => string) => {
  let last = 0;
  return () => `${letter}${(last += 1)}`;
};

/** Adopts into this content; ids are n1, n2 … */
export const adoptFrame = (content: PlanContent, about: Partial<AdoptFrame> = {}): AdoptFrame => {
  const newId = idsFrom("n");
  const at = "2021-01-10T08:00:00.000Z" as Instant;
  return { content, indicators: [], measures: [], newId, at, ...about };
};
