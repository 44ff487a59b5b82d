import {
  describeSystem,
  formatDay,
  statedOptions,
  type BodyDocument,
  type Day,
  type Language,
  type MeasurementSystem,
} from "@albero/domain";
import type { PrintedDocument } from "../../blocks/document.ts";
import { quiet, text } from "../../blocks/make-runs.ts";
import { cell, facts, heading, row, rowHeader, table } from "../../blocks/make.ts";
import type { Runs } from "../../blocks/run.ts";
import { sheetOf } from "../shared/sheet.ts";
import { capital } from "../shared/words.ts";
import { WORDS } from "./words.ts";

/**
 * A version of the measurement and evaluation system (SMVP, art. 7 D.Lgs. 150/2009): the act that adopted it, the
 * opinion of the evaluation body, and every choice that decides a result, also those it leaves to the documented default.
 */
export const systemDocument = (
  document: Pick<BodyDocument, "body">,
  system: MeasurementSystem,
  { today, language = "it" }: { readonly today: Day; readonly language?: Language },
): PrintedDocument => {
  const words = WORDS[language];
  const given = (told: string | null | undefined): Runs =>
    told === null || told === undefined ? [quiet(words.none)] : [text(told)];
  const validTo = system.validTo === null ? null : formatDay(system.validTo);
  return sheetOf(document, {
    ...{ title: words.title, about: system.title, today, language, orientation: "portrait" },
    dateWords: words.asOf(formatDay(today)),
    blocks: [
      heading(1, [text(words.adopted)]),
      facts(words.adopted, [
        [words.validity, [text(words.from(formatDay(system.validFrom), validTo))]],
        [words.act, given(system.act)],
        [words.opinion, given(system.opinion)],
        [words.reason, given(system.reason)],
      ]),
      heading(1, [text(words.options)]),
      table(
        words.options,
        [
          { title: words.option, align: "start", width: 2 },
          { title: words.choice, align: "start", width: 3 },
        ],
        describeSystem(statedOptions(system.options), language).map(({ name, text: told }) =>
          row([rowHeader([text(capital(name))]), cell([text(capital(told))])]),
        ),
      ),
    ],
  });
};
