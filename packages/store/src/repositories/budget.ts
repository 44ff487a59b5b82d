import type { BodyId, Budget, BudgetLine, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { BudgetLineRow, BudgetValueRow } from "../schema/budget.ts";
import { groupBy, insertRows } from "./bulk.ts";
import { replaceCurrent } from "./replaced.ts";

const toLine = (row: BudgetLineRow, values: readonly BudgetValueRow[]): BudgetLine => ({
  id: row.id,
  slug: row.slug,
  section: row.section,
  label: row.label,
  kind: row.kind,
  order: row.position,
  values: Object.fromEntries(values.map((value) => [String(value.year), value.value])),
  target: row.target,
  notes: row.notes,
});

const loadLines = async (tx: Tx, bodyId: BodyId, revision: number): Promise<readonly BudgetLine[]> => {
  const of = { body_id: bodyId, revision };
  const lines = await tx
    .selectFrom("budget_line")
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy("ordinal")
    .execute();
  const values = await tx
    .selectFrom("budget_value")
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy("year")
    .execute();
  const byLine = groupBy(values, (value) => value.line_id);
  return lines.map((line) => toLine(line, byLine.get(line.id) ?? []));
};

/** The budget statements known now; `null` when there are none. */
export const loadBudget = async (tx: Tx, bodyId: BodyId): Promise<Budget | null> => {
  const row = await tx
    .selectFrom("budget")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("superseded_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { years, summary, sections, notes } = row;
  return { years, summary, sections, lines: await loadLines(tx, bodyId, row.revision), notes };
};

type BudgetKey = { readonly body_id: BodyId; readonly revision: number };

const saveLines = async (tx: Tx, of: BudgetKey, lines: readonly BudgetLine[]): Promise<void> => {
  const rows = lines.map((line, ordinal) => ({
    ...of,
    id: line.id,
    ordinal,
    slug: line.slug,
    section: line.section,
    label: line.label,
    kind: line.kind,
    position: line.order,
    target: line.target,
    notes: line.notes,
  }));
  await insertRows(tx, "budget_line", rows);
  const values = lines.flatMap((line) =>
    Object.entries(line.values).map(([year, value]) => ({
      ...of,
      line_id: line.id,
      year: Number(year),
      value,
    })),
  );
  await insertRows(tx, "budget_value", values);
};

/** Records the budget statements as known from an instant on; those before are superseded. */
export const saveBudget = async (
  tx: Tx,
  bodyId: BodyId,
  { budget, at }: { readonly budget: Budget; readonly at: Instant },
): Promise<void> => {
  const revision = (await replaceCurrent(tx, "budget", { bodyId, at })) + 1;
  const { years, summary, sections, notes } = budget;
  const of = { body_id: bodyId, revision };
  await insertRows(tx, "budget", [
    { ...of, years, summary, sections, notes, recorded_at: at, superseded_at: null },
  ]);
  await saveLines(tx, of, budget.lines);
};
