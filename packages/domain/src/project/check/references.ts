import { text } from "../../quantity/said.ts";
import type { ProjectCheck } from "./codes.ts";
import { textsOf } from "./texts-of.ts";

const POINT = /\bpunt[oi]\s+(?:numero\s+|n\.\s*)?(\d{1,2})\b/giu;

/** References to a numbered point where nothing is numbered. */
export const references: ProjectCheck = {
  id: "C-XREF",
  severity: "warning",
  source: "rule book 16",
  appliesTo: ["texts"],
  find: ({ projects }) =>
    projects.flatMap(({ project, at }) => {
      const texts = textsOf(project);
      const isNumbered = (point: string): boolean =>
        texts.some((each) => new RegExp(`(^|\\n)\\s*${point}[.)]\\s`, "u").test(each));
      const asked = texts.flatMap((each) => [...each.matchAll(POINT)].map(([, point = ""]) => point));
      return [...new Set(asked)]
        .filter((point) => !isNumbered(point))
        .map((point) => ({ at, says: "reference-nowhere" as const, facts: { point: text(point) } }));
    }),
};
