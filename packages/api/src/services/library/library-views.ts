import type { LibraryIndicatorView, LibraryMeasureView } from "@albero/contract";
import {
  dependenciesOf,
  describeFormula,
  formatFormula,
  formulaInWords,
  formulaNamesOf,
  type BodyDocument,
  type Indicator,
  type Measure,
} from "@albero/domain";
import type { Language } from "../../http/language.ts";

export type Library = Pick<BodyDocument, "measures" | "indicators" | "plans">;
type Seen = { readonly library: Library; readonly language: Language };

const lastVersions = ({ plans }: Library) => plans.flatMap(({ versions }) => versions.slice(-1));

/** The last definition of each thing of the library, in the library's order. */
export const inForce = <Row extends { readonly id: string; readonly version: number }>(
  rows: readonly Row[],
): readonly Row[] => [
  ...new Map(rows.toSorted((a, b) => a.version - b.version).map((row) => [row.id, row])).values(),
];

/** An indicator of the library as it is defined, its formula as text and in words. */
export const libraryIndicatorView = (
  indicator: Indicator,
  { library, language }: Seen,
): LibraryIndicatorView => {
  const nodes = lastVersions(library).flatMap((version) => version.nodes);
  const names = formulaNamesOf({ ...library, nodes });
  const { id, version, code, title, description, typology, kind, unit, decimals, direction } = indicator;
  return {
    ...{ id, version, printedFormula: indicator.printedFormula },
    definition: {
      ...{ code, title, description, typology, kind, unit, decimals, direction },
      formula: formatFormula(indicator.formula, { language, names }),
      sourceLabel: indicator.sourceLabel,
      parameters: Object.entries(indicator.parameters).map(([name, value]) => ({
        name,
        value: String(value),
      })),
      ...{ footnotes: [...indicator.footnotes], notes: [...indicator.notes] },
    },
    formulaWords: describeFormula(indicator.formula, formulaInWords(names, language)),
    places: lastVersions(library).flatMap(({ uses }) => uses.filter((use) => use.indicatorId === id)).length,
  };
};

/** A measure of the library as it is defined, with how many indicators read it. */
export const libraryMeasureView = (measure: Measure, { library }: Seen): LibraryMeasureView => {
  const { id, version, recordedAt: _at, printedCode: _printed, ...definition } = measure;
  const reading = inForce(library.indicators).filter(({ formula }) =>
    dependenciesOf(formula).measures.includes(id),
  );
  return {
    ...{ id, version, indicators: reading.length },
    definition: { ...definition, unitIds: [...measure.unitIds], notes: [...measure.notes] },
  };
};
