import { amountText, cents, programmeKey, type BodyDocument, type PlanNode } from "@albero/domain";
import { viewOf, type PlanView } from "../workbook/book/view.ts";
import { nationalForm, type FormObjective, type FormRequest } from "./national-form.ts";

/** A programme of the budget with what the plan promises for it. */
export type PiraProgramme = {
  readonly missione: string | null;
  readonly programma: string;
  readonly denominazione: string;
  /** Sums of the objectives' resources by year, in euro; only years with an amount. */
  readonly risorse: readonly { readonly anno: number; readonly euro: string }[];
  readonly obiettivi: readonly FormObjective[];
};

export type Pira = {
  readonly formato: "albero/pira";
  readonly versione: 1;
  readonly ente: string;
  readonly piano: string;
  readonly programmi: readonly PiraProgramme[];
};

const keyOf = ({ programme }: PlanNode): string | null =>
  programme === null ? null : programmeKey(programme);

/**
 * The plan of indicators and expected results from the same tree: for every programme of the budget its objectives,
 * with the units responsible, indicators and targets of three years. `null` when the body has no such plan.
 */
export const piraOf = (document: BodyDocument, request: FormRequest): Pira | null => {
  const view = viewOf(document, request);
  const form = nationalForm(document, request);
  if (view === null || form === null) return null;
  const objectives = [...form.obiettiviDiValorePubblico, ...form.obiettiviDiPerformance];
  const byCode = new Map(objectives.map((objective) => [objective.codice, objective]));
  const nodes = view.version.nodes.filter(({ standing }) => standing !== "struck-out");
  const programmes = Map.groupBy(nodes, keyOf);
  programmes.delete(null);
  return {
    ...{ formato: "albero/pira", versione: 1, ente: document.body.name, piano: view.plan.title },
    programmi: [...programmes.entries()]
      .toSorted(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))
      .map(([, own]) => programmeOf(view, own, byCode)),
  };
};

const programmeOf = (
  { years }: PlanView,
  nodes: readonly PlanNode[],
  byCode: ReadonlyMap<string, FormObjective>,
): PiraProgramme => {
  const programme = nodes[0]?.programme;
  return {
    ...{
      missione: programme?.mission ?? null,
      programma: programme?.code ?? "",
      denominazione: programme?.name ?? "",
    },
    risorse: years.flatMap((anno) => {
      const amounts = nodes.flatMap(({ resources }) =>
        resources.flatMap(({ year, amount }) => (year === anno ? (amount ?? []) : [])),
      );
      const sum = amounts.reduce<number>((total, amount) => total + amount, 0);
      return amounts.length === 0 ? [] : [{ anno, euro: amountText(cents(sum)) }];
    }),
    obiettivi: nodes.flatMap(({ code }) => byCode.get(code) ?? []),
  };
};
