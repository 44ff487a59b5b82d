import type { Language } from "@albero/domain";
import { describeCellProblem, type ImportPreview, type RowChange } from "@albero/exchange";

const WORDS = {
  it: {
    counts: ["aggiunte", "cambiate", "uguali", "rifiutate", "in conflitto"],
    kinds: { added: "nuova", changed: "cambia" },
    row: "riga",
    empty: "vuoto",
    problems: "Da correggere prima di importare:",
  },
  en: {
    counts: ["added", "changed", "equal", "refused", "conflicting"],
    kinds: { added: "new", changed: "changes" },
    row: "row",
    empty: "empty",
    problems: "To put right before importing:",
  },
} as const;

const rowLines = ({ kind, sheet, row, about, cells }: RowChange, language: Language): readonly string[] => {
  const words = WORDS[language];
  return [
    `${words.kinds[kind]}: ${sheet}, ${words.row} ${row}, ${about}`,
    ...cells.map(
      ({ heading, before, after }) => `  ${heading}: ${before ?? words.empty} -> ${after ?? words.empty}`,
    ),
  ];
};

/** The preview of an import as lines for people: how many rows, what changes where, what has to be put right. */
export const previewLines = ({ counts, rows, problems }: ImportPreview, language: Language): string => {
  const words = WORDS[language];
  const { added, changed, equal, refused, conflicting } = counts;
  const numbers = [added, changed, equal, refused, conflicting];
  const lines = [
    numbers.map((number, i) => `${number} ${words.counts[i] ?? ""}`).join(", "),
    ...rows.flatMap((row) => rowLines(row, language)),
    ...(problems.length > 0 ? [words.problems] : []),
    ...problems.map((problem) => `  ${describeCellProblem(problem, language)}`),
  ];
  return `${lines.join("\n")}\n`;
};
