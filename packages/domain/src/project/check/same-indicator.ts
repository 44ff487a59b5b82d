import { text } from "../../quantity/said.ts";
import type { ProjectCheck, ProjectFound } from "./codes.ts";

/** One indicator that pays two projects, or two groups of one project. */
export const sameIndicator: ProjectCheck = {
  id: "C-TWICE",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 2",
  appliesTo: ["indicators"],
  find: ({ projects }) => {
    const first = new Map<string, { readonly code: string; readonly number: number }>();
    return projects.flatMap(({ project: { number }, indicators }) =>
      indicators.flatMap(({ indicator: { name, code, link }, at }): readonly ProjectFound[] => {
        const key = link ?? plain(name);
        const known = first.get(key);
        first.set(key, known ?? { code, number });
        if (known === undefined) return [];
        const facts = { other: text(known.code), project: text(String(known.number)) };
        return [
          { at, says: known.number === number ? "indicator-two-groups" : "indicator-elsewhere", facts },
        ];
      }),
    );
  },
};

/** A name without what people write now so, now so. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
