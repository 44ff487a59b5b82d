import type { BudgetView, ContextView } from "@albero/contract";
import type { Budget, BudgetLine, Context } from "@albero/domain";

const lineView = (
  line: BudgetLine,
  years: readonly number[],
): BudgetView["sections"][number]["lines"][number] => ({
  id: line.id,
  label: line.label,
  kind: line.kind,
  values: years.map((year) => line.values[String(year)] ?? null),
  target: line.target,
  notes: [...line.notes],
});

/** The budget statements by section; empty when the body has none. */
export const budgetView = (budget: Budget | null): Omit<BudgetView, "moment"> => {
  if (budget === null) return { years: [], summary: null, notes: [], sections: [] };
  const lines = budget.lines.toSorted((a, b) => a.order - b.order);
  return {
    years: [...budget.years],
    summary: budget.summary,
    notes: [...budget.notes],
    sections: budget.sections.map(({ slug, title }) => ({
      ...{ slug, title },
      lines: lines.filter(({ section }) => section === slug).map((line) => lineView(line, budget.years)),
    })),
  };
};

/** The context figures as the plan prints them; empty when the body has none. */
export const contextView = (context: Context | null): Omit<ContextView, "moment"> => ({
  tables: (context?.tables ?? []).map(({ slug, title, columns, rows }) => ({
    ...{ slug, title },
    columns: [...columns],
    rows: rows.map(({ label, unit, values, notes }) => ({
      label,
      unit,
      values: [...values],
      notes: [...notes],
    })),
  })),
});
