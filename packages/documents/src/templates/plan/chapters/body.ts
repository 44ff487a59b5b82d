import { formatDecimal, formatMoney, type Decimal, type Language, type Profile } from "@albero/domain";
import type { Block } from "../../../blocks/block.ts";
import { quiet, text } from "../../../blocks/make-runs.ts";
import { cell, facts, paragraph, row, rowHeader } from "../../../blocks/make.ts";
import { paragraphsOf } from "../../../blocks/printable.ts";
import { NONE } from "../../shared/figures.ts";
import { capital } from "../../shared/words.ts";
import { section, tableSection } from "../../shared/section.ts";
import { WORDS } from "../words.ts";
import type { Chapter, Writing } from "../writing.ts";
import { money } from "./money.ts";
import { staff } from "./staff.ts";
import { units } from "./units.ts";

/** Who the body is: mission, organs, units (where no chapter of their own has them), seats, agency, shares, staff, money. */
export const body: Chapter = (writing) => [
  ...mission(writing),
  ...organs(writing),
  ...(writing.form.chapters.includes("structure") ? [] : units(writing)),
  ...seats(writing),
  ...agency(writing),
  ...participations(writing),
  ...staff(writing),
  ...money(writing),
];

const mission: Chapter = ({ opened, language }) => {
  const paragraphs = paragraphsOf(opened.document.body.mission ?? "");
  return section(
    WORDS[language].mission,
    paragraphs.map((words) => paragraph([text(words)])),
  );
};

const organs: Chapter = ({ opened, language }) => {
  const words = WORDS[language];
  const { organs: rows } = opened.document.profile;
  return tableSection(
    words.organs,
    [
      { title: words.organ, align: "start", width: 2 },
      { title: words.duties, align: "start", width: 4 },
      { title: words.inOffice, align: "start", width: "content" },
    ],
    rows.map(({ name, role, status, since }) =>
      row([
        rowHeader([text(name)]),
        cell([text(role)]),
        cell([
          ...(status === null ? NONE : [text(capital(status))]),
          ...(since === null ? [] : [quiet(` ${words.since(dayOrYear(since))}`)]),
        ]),
      ]),
    ),
  );
};

/** Since when, as printed: a day in the order of the trade, or a year. */
const dayOrYear = (since: string): string => since.split("-").reverse().join("/");

const seats: Chapter = ({ opened, language }) => {
  const words = WORDS[language];
  const { seats: rows } = opened.document;
  return tableSection(
    words.seats,
    [
      { title: words.seat, align: "start", width: 1 },
      { title: words.address, align: "start", width: 2 },
    ],
    rows.map(({ kind, city, address }) =>
      row([rowHeader([text(capital(kind))]), cell([text(`${address}, ${city}`)])]),
    ),
  );
};

const agency: Chapter = ({ opened, language }) => {
  const words = WORDS[language];
  const pairs = opened.document.profile.agency.map(({ label, value }) => [label, [text(value)]] as const);
  return section(words.agency, pairs.length === 0 ? [] : [facts(words.agency, pairs)]);
};

const participations = ({ opened, language }: Writing): readonly Block[] => {
  const words = WORDS[language];
  const rows = opened.document.profile.participations;
  return tableSection(
    words.participations,
    [
      { title: words.participation, align: "start", width: 3 },
      { title: words.sector, align: "start", width: 2 },
      { title: words.capital, align: "end", width: "content" },
      { title: words.share, align: "end", width: "content" },
      { title: words.inOffice, align: "start", width: "content" },
    ],
    rows.map((share) => participation(share, language)),
  );
};

const participation = (
  { name, sector, shareCapital, sharePercent, status }: Profile["participations"][number],
  language: Language,
) =>
  row([
    rowHeader([text(name)]),
    cell(sector === null ? NONE : [text(sector)]),
    cell(shareCapital === null ? NONE : [text(formatMoney(shareCapital, language))]),
    cell(sharePercent === null ? NONE : [text(formatDecimal(sharePercent as Decimal, 2, language))]),
    cell([text(capital(status))]),
  ]);
