import type { OrganisationView, StaffTableView, UnitPageView, UnitView } from "@albero/contract";
import type { BodyDocument, Measure, PlanNode, StaffTable, Unit, UnitId } from "@albero/domain";
import { inOrder, type Lens } from "./lens.ts";
import { measureRow, type MeasureLens } from "./measure.ts";
import { centsText } from "./numbers.ts";
import { unitResultIn } from "./plan-view.ts";
import { cardRef, nodeRef, rollUpView, unitRef } from "./refs.ts";
import { usesOn } from "./tree.ts";
import { useView } from "./use.ts";

export const unitView = ({
  id,
  name,
  type,
  parentId,
  headRole,
  headAdInterim,
  functions,
  notes,
}: Unit): UnitView => ({
  ...{ id, name, type, parentId, headRole, headAdInterim },
  functions: [...functions],
  notes: [...notes],
});

const byYear = <Value>(
  years: readonly number[],
  values: Readonly<Record<string, Value | null>>,
): (Value | null)[] => years.map((year) => values[String(year)] ?? null);

/** A staff table with the totals as printed and as the rows make them: where they differ, the table itself is wrong. */
export const staffTableView = (table: StaffTable): StaffTableView => {
  const { slug, title, notes } = table;
  const years = [...table.years];
  const sumOf = (year: number): number =>
    table.rows.reduce((sum, { values }) => sum + (values[String(year)] ?? 0), 0);
  return {
    ...{ slug, title, years },
    rows: table.rows.map(({ label, values }) => ({ label, values: byYear(years, values) })),
    printedTotals: byYear(years, table.printedTotals),
    computedTotals: years.map(sumOf),
    notes: [...notes],
  };
};

/** The body as it is organised: units at the moment, and what the plan tells beside them. */
export const organisationView = (
  { seats, profile, staffTables }: BodyDocument,
  units: ReadonlyMap<string, Unit>,
): Omit<OrganisationView, "moment"> => ({
  units: [...units.values()].map(unitView),
  seats: seats.map(({ kind, city, address }) => ({ kind, city, address })),
  organs: profile.organs.map(({ name, role, status, since }) => ({ name, role, status, since })),
  participations: profile.participations.map(({ name, sector, shareCapital, sharePercent, status }) => ({
    ...{ name, sector, sharePercent, status },
    shareCapital: shareCapital === null ? null : centsText(shareCapital),
  })),
  agency: profile.agency.map((fact) => ({ ...fact })),
  staffing: profile.staffing.map((fact) => ({ ...fact })),
  staffTables: staffTables.map(staffTableView),
});

/** Objectives of the unit, and those whose indicators it answers for. */
const objectivesOf = (lens: Lens, unitId: UnitId): readonly PlanNode[] =>
  inOrder(
    lens.version.nodes.filter(
      (node) =>
        node.unitIds.includes(unitId) ||
        usesOn(lens, node.id).some((use) => use.responsibleUnitId === unitId),
    ),
  );

const measuresOf = (lens: Lens, unitId: UnitId): readonly Measure[] =>
  [...lens.measures.values()]
    .filter((measure) => measure.sourceUnitId === unitId || measure.unitIds.includes(unitId))
    .toSorted((a, b) => a.code.localeCompare(b.code, "it", { numeric: true }));

/** What concerns one unit. */
export const unitPageView = (from: MeasureLens, unit: Unit): Omit<UnitPageView, "moment"> => {
  const { lens } = from;
  const figure = unitResultIn(lens.document, lens.evaluation, unit.id);
  const children = [...lens.units.values()].filter(({ parentId }) => parentId === unit.id);
  return {
    unit: unitView(unit),
    parent: unitRef(lens, unit.parentId),
    children: children.map(({ id, name }) => ({ id, name })),
    rollUp: figure === undefined ? null : rollUpView(figure),
    objectives: objectivesOf(lens, unit.id).map((node) => ({
      node: nodeRef(node),
      rollUp: rollUpView(lens.nodeResults.get(node.id)),
      uses: usesOn(lens, node.id).map((use) => useView(lens, use)),
    })),
    measures: measuresOf(lens, unit.id).map((measure) => measureRow(from, measure, unit.id)),
    cards: inOrder([...lens.cards.values()].filter(({ unitId }) => unitId === unit.id)).map((card) => ({
      card: cardRef(card),
      rollUp: rollUpView(lens.cardResults.get(card.id)),
    })),
  };
};
