import type { AgileDuty } from "../../agile/findings.ts";

/** Until when the state of remote work is published; the clause has to be confirmed by a person. */
export const AGILE_DUTIES: readonly AgileDuty[] = [
  { from: 2012, due: "03-31", source: "DL 18/10/2012 n. 179 art. 9 c. 7" },
];
