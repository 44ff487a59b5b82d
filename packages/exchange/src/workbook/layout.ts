import type { Instant } from "@albero/domain";
import { FORMAT, FORMAT_VERSION } from "./book/names.ts";
import type { AnyTable } from "./book/tables.ts";
import type { PlanView } from "./book/view.ts";
import { WORDS } from "./book/words.ts";
import type { NewBook } from "./file/book-plan.ts";
import { aboutSheet, instructionsSheet, tableSheet } from "./sheets.ts";

export type About = { readonly unit: string | null; readonly at: Instant };

/** Lays out a plan as a workbook made for people: a sheet for each kind of thing, what it is for, what may be changed. */
export const layOut = (view: PlanView, tables: readonly AnyTable[], { unit, at }: About): NewBook => {
  const { document, plan, version, language } = view;
  const { about, instructions } = WORDS[language];
  const { body } = document;
  return {
    title: `${body.name} - ${plan.title}`,
    at,
    sheets: [
      instructionsSheet(
        language,
        [
          [about.body, body.name],
          [about.plan, plan.title],
          [about.version, String(version.version)],
          [about.unit, unit ?? about.wholePlan],
        ],
        instructions,
      ),
      ...tables.map((table) => tableSheet(language, table, tables)),
      aboutSheet([
        ["format", FORMAT],
        ["formatVersion", FORMAT_VERSION],
        ["language", language],
        ["bodyId", body.id],
        ["body", body.name],
        ["planId", plan.id],
        ["plan", plan.title],
        ["version", String(version.version)],
        ["exportedAt", at],
      ]),
    ],
  };
};
