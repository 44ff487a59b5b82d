import type { CellView, EntryView, MeasureView } from "@albero/contract";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { recordedText } from "../../components/figure.tsx";
import { formatInstant, formatPeriod } from "../../i18n/format.ts";
import { CellEditor } from "../measures/cell-editor.tsx";
import { EvidenceOf } from "../measures/evidence.tsx";
import { CellState } from "../measures/cell-state.tsx";

const Entry = ({ entry, unit }: { readonly entry: EntryView; readonly unit: string }) => {
  const { t } = useTranslation();
  const said = entry.validation;
  return (
    <li>
      <strong>{recordedText(t, entry.value, unit)}</strong>{" "}
      {t("history.by", { who: entry.recordedBy, when: formatInstant(entry.recordedAt) })} ·{" "}
      {t(`origin.${entry.origin}`)}
      {entry.note !== null && <span className="under">{entry.note}</span>}
      <EvidenceOf seq={entry.seq} />
      {said !== null && (
        <span className="under">
          {t(`history.${said.decision}`, { who: said.recordedBy, when: formatInstant(said.recordedAt) })}
          {said.note !== null && ` — ${said.note}`}
          {said.proposal !== null &&
            ` · ${t("validation.proposes", { value: recordedText(t, said.proposal, unit) })}`}
        </span>
      )}
    </li>
  );
};

const History = ({ cell, unit }: { readonly cell: CellView; readonly unit: string }) => {
  const { t } = useTranslation();
  if (cell.entries.length === 0) return <span className="soft">{t("history.none")}</span>;
  return (
    <details>
      <summary>{t("history.entries", { count: cell.entries.length })}</summary>
      <ol className="history">
        {cell.entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} unit={unit} />
        ))}
      </ol>
    </details>
  );
};

/** What an address, as that in a mail, calls a cell. */
const anchorOf = ({ period, unit }: CellView): string => (unit === null ? period : `${period}-${unit.id}`);

/** Leads to the cell that the address names, into its field where there is one. */
const useNamedCell = () => {
  useEffect(() => {
    const cell = document.getElementById(window.location.hash.slice(1));
    cell?.scrollIntoView({ block: "center" });
    cell?.closest("tr")?.querySelector<HTMLElement>("[data-cell]")?.focus();
  }, []);
};

type Props = { readonly cells: readonly CellView[]; readonly measure: MeasureView["measure"] };

/** The cells of a measure, one a period (and unit), each with its value and everything that was written before. */
export const CellsTable = ({ cells, measure }: Props) => {
  const { t } = useTranslation();
  useNamedCell();
  const columns = useMemo((): readonly Column<CellView>[] => {
    const name = (cell: CellView): string =>
      [formatPeriod(cell.period), cell.unit?.name].filter((part) => part !== undefined).join(", ");
    return [
      {
        id: "period",
        header: t("moment.period"),
        kind: "heading",
        cell: (cell) => <span id={anchorOf(cell)}>{name(cell)}</span>,
      },
      {
        id: "value",
        header: t("figure.value"),
        kind: "mark",
        cell: (cell) =>
          cell.enterable ? (
            <CellEditor
              cell={cell}
              kind={measure}
              label={t("cell.label", { measure: measure.name, period: name(cell) })}
            />
          ) : (
            <span className={cell.value === null ? "absent" : "figure"}>
              {cell.value === null ? "—" : recordedText(t, cell.value, measure.unit)}
            </span>
          ),
      },
      { id: "state", header: t("measures.state"), cell: (cell) => <CellState cell={cell} /> },
      {
        id: "history",
        header: t("history.title"),
        cell: (cell) => <History cell={cell} unit={measure.unit} />,
      },
    ];
  }, [measure, t]);
  return (
    <DataTable
      caption={t("measure.cells")}
      columns={columns}
      rows={cells}
      rowKey={({ period, unit }) => `${period} ${unit?.id ?? ""}`}
    />
  );
};
