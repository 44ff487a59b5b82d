import type { FundScheme } from "../../incentive/fund/findings.ts";

/** What the national contracts of local bodies say of the fund of non-managers, each from its first full year. */
export const FUND_CONTRACTS: readonly FundScheme[] = [
  {
    ...{ id: "ccnl-1999", from: 1999, to: 2017, source: "CCNL 1/4/1999 art. 15" },
    clauses: {
      ...{ stable: "art. 15 c. 1", variable: "art. 15 c. 1 lett. d, k, m" },
      ...{ optional: "art. 15 c. 2", project: "art. 15 c. 5" },
    },
    leastIndividual: 0,
  },
  {
    ...{ id: "ccnl-2018", from: 2018, to: 2022, source: "CCNL 21/5/2018 art. 67" },
    clauses: {
      ...{ stable: "art. 67 c. 1 e 2", variable: "art. 67 c. 3" },
      ...{ optional: "art. 67 c. 4", project: "art. 67 c. 5 lett. b" },
    },
    leastIndividual: 30,
  },
  {
    ...{ id: "ccnl-2022", from: 2023, to: null, source: "CCNL 16/11/2022 art. 79" },
    clauses: {
      ...{ stable: "art. 79 c. 1", variable: "art. 79 c. 2 lett. a" },
      ...{ optional: "art. 79 c. 2 lett. b", project: "art. 79 c. 2 lett. c" },
    },
    leastIndividual: 30,
  },
];
