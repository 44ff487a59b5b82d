import type { ProjectLaw } from "../../project/scheme.ts";

/** What contracts ask of improvement projects over the years, and the decrees their texts cite. */
export const PROJECT_LAW: ProjectLaw = {
  schemes: [
    {
      id: "ccnl-1999",
      from: 1999,
      to: 2017,
      source: "CCNL 1/4/1999 art. 15 c. 5",
      conditions: 7,
      asksObjective: false,
    },
    {
      id: "ccnl-2018",
      from: 2018,
      to: null,
      source: "CCNL 21/5/2018 art. 67 c. 5 lett. b",
      conditions: 0,
      asksObjective: true,
    },
  ],
  conversions: [
    { decree: "66/2014", law: "89/2014" },
    { decree: "90/2014", law: "114/2014" },
  ],
};
