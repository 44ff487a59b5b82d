import { text } from "../../quantity/said.ts";
import type { ProjectCheck } from "./codes.ts";

/** Rows of people whom other money pays: organisational positions and managers. */
export const pots: ProjectCheck = {
  id: "C-POT",
  severity: "error",
  source: "CCNL 21/5/2018 art. 67",
  appliesTo: ["resources"],
  find: ({ projects, document }) =>
    projects.flatMap(({ rows }) =>
      rows.flatMap(({ row, at }) => {
        const person = document.people.find(({ ref }) => ref === row.person);
        return person === undefined || person.pot === "staff"
          ? []
          : [{ at, says: "pot-of-others" as const, facts: { person: text(person.ref) } }];
      }),
    ),
};
