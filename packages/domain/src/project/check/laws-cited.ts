import { text } from "../../quantity/said.ts";
import type { Conversion } from "../scheme.ts";
import type { ProjectCheck } from "./codes.ts";
import { textsOf } from "./texts-of.ts";

const CITED =
  /D\.?\s?L\.?\s*(\d+\/\d{4})[^;]{0,40}?(?:convertito|conversione)[^;]{0,30}?(?:L\.|legge)\s*(\d+\/\d{4})/giu;

/** Decrees cited with a law of conversion that is not theirs. */
export const lawsCited: ProjectCheck = {
  id: "C-LAW",
  severity: "warning",
  source: "rule book 16 (C-XREF)",
  appliesTo: ["texts"],
  find: ({ projects, law: { conversions } }) =>
    projects.flatMap(({ project, at }) =>
      textsOf(project)
        .flatMap((each) => [...each.matchAll(CITED)].map(([, decree = "", law = ""]) => ({ decree, law })))
        .flatMap((cited) => wrongOf(cited, conversions))
        .map(({ decree, law, right }) => ({
          ...{ at, says: "law-mistyped" as const, expected: text(right), actual: text(law) },
          facts: { decree: text(decree), law: text(law), right: text(right) },
        })),
    ),
};

const wrongOf = (
  cited: Conversion,
  known: readonly Conversion[],
): readonly (Conversion & { readonly right: string })[] =>
  known
    .filter(({ decree, law }) => decree === cited.decree && law !== cited.law)
    .map(({ law }) => ({ ...cited, right: law }));
