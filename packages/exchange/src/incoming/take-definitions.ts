import { dependenciesOf, describesSame, type Indicator, type Measure } from "@albero/domain";
import type { BodyDocument, IndicatorUse } from "@albero/domain";
import type { Definitions } from "../workbook/book/compose.ts";
import type { DocumentProblemCode } from "./words.ts";

type Definition = Indicator | Measure;
type Library = Pick<BodyDocument, "indicators" | "measures">;

/** What a document brings into the library, and under which number what it uses is found there. */
export type TakenDefinitions = {
  readonly definitions: Definitions;
  readonly versionOf: (indicatorId: string, version: number) => number;
  readonly problems: readonly { readonly code: DocumentProblemCode; readonly about: string }[];
};

type Taken<Row> = {
  readonly added: readonly Row[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly problems: TakenDefinitions["problems"];
};

const keyOf = ({ id, version }: Pick<Definition, "id" | "version">): string => `${id} ${version}`;

/** What a definition says, without when it was recorded. */
const saidBy = ({ recordedAt: _, ...said }: Definition): object => said;

/** The rows that the library has not, under the next numbers of theirs; one it has must say the same there. */
const take = <Row extends Definition>(known: readonly Row[], wanted: readonly Row[]): Taken<Row> => {
  const added: Row[] = [];
  const numbers = new Map<string, number>();
  const problems: { readonly code: DocumentProblemCode; readonly about: string }[] = [];
  for (const row of new Map(wanted.map((each) => [keyOf(each), each])).values()) {
    const there = known.find((each) => keyOf(each) === keyOf(row));
    if (there !== undefined && !describesSame(saidBy(there), saidBy(row)))
      problems.push({ code: "definition-differs", about: row.code });
    if (there !== undefined) continue;
    if (known.some(({ id, code }) => id !== row.id && code === row.code))
      problems.push({ code: "code-exists", about: row.code });
    const versions = [...known, ...added].filter(({ id }) => id === row.id).map(({ version }) => version);
    const version = Math.max(0, ...versions) + 1;
    numbers.set(keyOf(row), version);
    added.push({ ...row, version });
  }
  return { added, numbers, problems };
};

/** Definitions given from above come by their library alone: none is brought in or renewed by a document. */
const givenAmong = (added: readonly Indicator[], known: readonly Indicator[]): TakenDefinitions["problems"] =>
  added
    .filter(({ id, given }) => given !== undefined || known.some((each) => each.id === id && each.given))
    .map(({ code }) => ({ code: "definition-given", about: code }));

const lastOf = <Row extends Definition>(rows: readonly Row[], id: string): readonly Row[] => {
  const found = rows.filter((row) => row.id === id).toSorted((a, b) => a.version - b.version);
  return found.slice(-1);
};

/** The definitions that uses need, and those that these need. */
const neededBy = (uses: readonly IndicatorUse[], { indicators, measures }: Library) => {
  const found = uses.flatMap(({ indicatorId, indicatorVersion }) =>
    indicators.filter(({ id, version }) => id === indicatorId && version === indicatorVersion),
  );
  const needed = [...found];
  for (const { formula } of needed)
    for (const id of dependenciesOf(formula).indicators)
      if (!needed.some((each) => each.id === id)) needed.push(...lastOf(indicators, id));
  const measured = new Set(needed.flatMap(({ formula }) => dependenciesOf(formula).measures));
  return { indicators: needed, measures: [...measured].flatMap((id) => lastOf(measures, id)) };
};

/** What uses that come in a document need of its definitions, beside those that the body's library has already. */
export const takeDefinitions = (
  uses: readonly IndicatorUse[],
  given: Library,
  library: Library,
): TakenDefinitions => {
  const isHere = ({ indicatorId, indicatorVersion }: IndicatorUse, { indicators }: Library): boolean =>
    indicators.some(({ id, version }) => id === indicatorId && version === indicatorVersion);
  const needed = neededBy(uses, given);
  const indicators = take(library.indicators, needed.indicators);
  // A measure that the library knows stays as it is defined there: its values hang on it.
  const known = new Set(library.measures.map(({ id }) => id));
  const measures = take(
    library.measures,
    needed.measures.filter(({ id }) => !known.has(id)),
  );
  const missing = uses.filter((use) => !isHere(use, given) && !isHere(use, library));
  return {
    definitions: { indicators: indicators.added, measures: measures.added },
    versionOf: (id, version) => indicators.numbers.get(`${id} ${version}`) ?? version,
    problems: [
      ...missing.map(({ indicatorId }) => ({ code: "definition-missing", about: indicatorId }) as const),
      ...indicators.problems,
      ...givenAmong(indicators.added, library.indicators),
      ...measures.problems,
    ],
  };
};
