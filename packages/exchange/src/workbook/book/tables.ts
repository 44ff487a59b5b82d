import { dependenciesOf } from "@albero/domain";
import { cardObjectiveTable, cardTable, unitTable } from "./card-tables.ts";
import type { Table } from "./field.ts";
import { indicatorTable, measureTable } from "./library-tables.ts";
import { areaTable, objectiveTable, resourceTable } from "./node-tables.ts";
import { useTable } from "./use-table.ts";
import type { PlanView } from "./view.ts";

/** Anything a sheet may hold a row of: what comes out of a table only ever goes back into the same one. */
export type Thing = { readonly id: string };
export type AnyTable = Table<Thing>;

const any = <Row extends Thing>(table: Table<Row>): AnyTable => table as unknown as AnyTable;

/** The sheets of a plan as tables, in the order people find them. */
export const tablesOf = (view: PlanView): readonly AnyTable[] => {
  const indicators = new Set<string>(view.version.uses.map(({ indicatorId }) => indicatorId));
  const measures = new Set<string>(
    view.indicators
      .filter(({ id }) => indicators.has(id))
      .flatMap(({ formula }) => dependenciesOf(formula).measures),
  );
  return [
    any(areaTable(view)),
    any(objectiveTable(view)),
    any(indicatorTable(view, indicators)),
    any(measureTable(view, measures)),
    any(useTable(view)),
    any(cardTable(view)),
    any(cardObjectiveTable(view)),
    any(resourceTable(view)),
    any(unitTable(view)),
  ];
};
