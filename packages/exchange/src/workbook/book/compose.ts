import type {
  Card,
  CardObjective,
  Indicator,
  IndicatorUse,
  Measure,
  PlanNode,
  PlanVersion,
} from "@albero/domain";
import { problemAt } from "./changes.ts";
import type { FoundRow } from "./match.ts";
import type { SheetName } from "./names.ts";
import { consistencyOf } from "./consistency.ts";
import type { CellProblem } from "./problem.ts";
import type { Thing } from "./tables.ts";
import type { PlanView } from "./view.ts";

/** A thing that changes, or comes new (`before` is `null`), and the first row of the file that says so. */
export type Changed = {
  readonly sheet: SheetName;
  readonly before: Thing | null;
  readonly after: Thing;
  readonly row: FoundRow;
};

/** The part of a plan version that a workbook can change. */
export type Content = Pick<PlanVersion, "nodes" | "uses" | "cards" | "cardObjectives">;

/** New versions of definitions of the body's library. */
export type Definitions = {
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
};

/** What the plan and the library come to with the changes of a file, and what does not go together then. */
export type Composed = {
  readonly content: Content;
  readonly definitions: Definitions;
  readonly problems: readonly CellProblem[];
};

/** Puts all changes of a file in their places, new things last among their siblings. */
export const compose = (view: PlanView, changed: readonly Changed[]): Composed => {
  const { version } = view;
  const of = (...sheets: readonly SheetName[]): readonly unknown[] =>
    changed.filter(({ sheet }) => sheets.includes(sheet)).map(({ after }) => after);
  const nodes = of("areas", "objectives", "resources") as readonly PlanNode[];
  const uses = of("targets") as readonly IndicatorUse[];
  const objectives = of("cardObjectives") as readonly CardObjective[];
  const definitions = definitionsOf(
    view,
    of("indicators") as readonly Indicator[],
    of("measures") as readonly Measure[],
  );
  const content: Content = {
    nodes: placed(version.nodes, nodes, ({ parentId }) => parentId),
    cards: placed(version.cards, of("cards") as readonly Card[], () => null),
    cardObjectives: placed(version.cardObjectives, objectives, ({ cardId }) => cardId),
    uses: withVersions(placed(version.uses, uses, holderOf), definitions.indicators),
  };
  const problems = changed.flatMap((each) =>
    consistencyOf(view, content, each).map((problem) => problemAt(each.row, null, problem)),
  );
  return { content, definitions, problems };
};

const holderOf = ({ holder }: IndicatorUse): string =>
  holder.kind === "node" ? holder.nodeId : holder.cardObjectiveId;

/** The rows with the changed ones in their places and the new ones last among their siblings. */
const placed = <Row extends Thing & { readonly order: number }>(
  rows: readonly Row[],
  changed: readonly Row[],
  parentOf: (row: Row) => string | null,
): readonly Row[] => {
  const byId = new Map(changed.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  const result = rows.map((row) => byId.get(row.id) ?? row);
  for (const row of changed) {
    if (known.has(row.id)) continue;
    const siblings = result.filter((each) => parentOf(each) === parentOf(row));
    result.push({ ...row, order: Math.max(0, ...siblings.map(({ order }) => order)) + 1 });
  }
  return result;
};

/** A definition is never overwritten: a change makes its next version. */
const definitionsOf = (
  { document }: PlanView,
  indicators: readonly Indicator[],
  measures: readonly Measure[],
): Definitions => ({
  indicators: indicators.map((row) => ({ ...row, version: nextVersion(document.indicators, row.id) })),
  measures: measures.map((row) => ({ ...row, version: nextVersion(document.measures, row.id) })),
});

const nextVersion = (
  rows: readonly { readonly id: string; readonly version: number }[],
  id: string,
): number => Math.max(0, ...rows.filter((row) => row.id === id).map(({ version }) => version)) + 1;

/** The plan uses the new versions from now on. */
const withVersions = (
  uses: readonly IndicatorUse[],
  indicators: readonly Indicator[],
): readonly IndicatorUse[] => {
  const versions = new Map(indicators.map(({ id, version }) => [id, version]));
  return uses.map((use) => {
    const indicatorVersion = versions.get(use.indicatorId) ?? use.indicatorVersion;
    return { ...use, indicatorVersion };
  });
};
