import { text } from "../../quantity/said.ts";
import type { ProjectIndicator } from "../project.ts";
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
      indicators.flatMap(({ indicator, at }): readonly ProjectFound[] => {
        const { code } = indicator;
        const key = keyOf(indicator);
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

/** What makes an indicator the same: the one of the tree it stands for, or its name with what it measures. */
const keyOf = ({ name, link, targets }: ProjectIndicator): string =>
  link ?? [name, ...targets.map(({ measure }) => measure)].map(plain).join("|");

/** A name without what people write now so, now so. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
