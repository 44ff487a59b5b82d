import { CELL_STATES, type MeasureListView, type MeasureRow, type UnitRef } from "@albero/contract";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { ALL, unlessAll, useFilter, useTyped } from "../../app/filters.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useMeasures } from "../../queries/measure.ts";
import { MeasuresTable } from "./measures-table.tsx";

const holds = ({ measure, printedCode, source, sourceUnit }: MeasureRow, wanted: string): boolean =>
  [measure.code, measure.name, printedCode, source, sourceUnit?.name].some((text) =>
    text?.toLowerCase().includes(wanted),
  );

const unitsOf = (rows: readonly MeasureRow[]): readonly UnitRef[] => {
  const units = new Map(
    rows.flatMap(({ sourceUnit }) => (sourceUnit === null ? [] : [[sourceUnit.id, sourceUnit] as const])),
  );
  return [...units.values()].toSorted((a, b) => a.name.localeCompare(b.name, "it"));
};

type FilterProps = {
  readonly units: readonly UnitRef[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
};

const Filters = ({ units, search, onSearch }: FilterProps) => {
  const { t } = useTranslation();
  const { unit = ALL, state = ALL } = useSearch({ from: "/enti/$bodyId/misure" });
  const filter = useFilter();
  return (
    <>
      <TextField label={t("measures.search")} type="search" value={search} onChange={onSearch} />
      <Choice
        label={t("measures.unit")}
        value={unit}
        options={[
          { value: ALL, label: t("measures.everyUnit") },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chosen) => filter({ unit: unlessAll(chosen) })}
      />
      <Choice
        label={t("measures.state")}
        value={state}
        options={[
          { value: ALL, label: t("measures.everyState") },
          ...CELL_STATES.map((value) => ({ value, label: t(`cellState.${value}`) })),
        ]}
        onChange={(chosen) => filter({ state: unlessAll(chosen) })}
      />
    </>
  );
};

const Contents = ({ everything }: { readonly everything: MeasureListView }) => {
  const { t } = useTranslation();
  const { unit, state, search: sought = "" } = useSearch({ from: "/enti/$bodyId/misure" });
  const [search, setSearch] = useTyped(sought);
  const ofUnit = useMeasures(unit ?? null);
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const rows = (ofUnit.data ?? everything).measures.filter(
    (row) => (state === undefined || row.cell?.state === state) && (wanted === "" || holds(row, wanted)),
  );
  return (
    <>
      <div className="tools">
        <Filters units={unitsOf(everything.measures)} search={search} onSearch={setSearch} />
        <p className="soft tools-count" role="status">
          {t("measures.shown", { count: rows.length, total: everything.measures.length })}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className="empty">{t("measures.nothing")}</p>
      ) : (
        <MeasuresTable caption={t("pages.measures")} rows={rows} />
      )}
    </>
  );
};

/** The measures of the body: what is counted, by whom, its value to date, and where to write the next one. */
export const MeasuresPage = () => {
  const { t } = useTranslation();
  const query = useMeasures(null);
  return (
    <Page title={t("pages.measures")} lead={t("measures.lead")}>
      <Loaded query={query}>{(everything) => <Contents everything={everything} />}</Loaded>
    </Page>
  );
};
