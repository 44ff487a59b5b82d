import type { Instant } from "@albero/domain";
import { writeWorkbook } from "../../in-worker.ts";
import { FORMAT_VERSION, VALUES_FORMAT } from "../book/names.ts";
import { WORDS } from "../book/words.ts";
import type { NewBook } from "../file/book-plan.ts";
import { aboutSheet, instructionsSheet, tableSheet } from "../sheets.ts";
import type { FillIn } from "./fill-in.ts";
import { valuesTable } from "./table.ts";

/** Lays out what an office may write now as a workbook: a row a value, grey what is there to be read. */
export const fillInBook = (fillIn: FillIn, at: Instant): NewBook => {
  const { body, office, year, language } = fillIn;
  const { about, valuesInstructions } = WORDS[language];
  const table = valuesTable(fillIn, "open");
  const whose = office?.name ?? about.everyOffice;
  return {
    title: `${body.name} - ${whose} - ${String(year)}`,
    at,
    sheets: [
      tableSheet(language, table, [table]),
      instructionsSheet(
        language,
        [
          [about.body, body.name],
          [about.unit, whose],
          [about.year, String(year)],
        ],
        valuesInstructions,
      ),
      aboutSheet([
        ["format", VALUES_FORMAT],
        ["formatVersion", FORMAT_VERSION],
        ["language", language],
        ["bodyId", body.id],
        ["body", body.name],
        ["year", String(year)],
        ["officeId", office?.id ?? ""],
        ["office", whose],
        ["exportedAt", at],
      ]),
    ],
  };
};

/** The same as the bytes of an .xlsx file, written in a thread of its own. */
export const exportFillIn = (fillIn: FillIn, at: Instant): Promise<Uint8Array> =>
  writeWorkbook(fillInBook(fillIn, at));
