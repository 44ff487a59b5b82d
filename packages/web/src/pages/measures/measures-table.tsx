import type { MeasureRow } from "@albero/contract";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Figure, recordedText } from "../../components/figure.tsx";
import { MeasureLink } from "../../components/links.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import { CellEditor } from "./cell-editor.tsx";
import { CellState } from "./cell-state.tsx";

const Value = ({ row }: { readonly row: MeasureRow }) => {
  const { t } = useTranslation();
  const { cell, measure } = row;
  if (cell === null)
    return (
      <span className="soft">
        {t("measures.byUnit")} <MeasureLink id={measure.id}>{t("measures.openUnits")}</MeasureLink>
      </span>
    );
  const period = formatPeriod(cell.period);
  return (
    <>
      {cell.enterable ? (
        <CellEditor cell={cell} kind={row} label={t("cell.label", { measure: measure.name, period })} />
      ) : (
        <span className={cell.value === null ? "absent" : "figure"}>
          {cell.value === null ? "—" : recordedText(t, cell.value, row.unit)}
        </span>
      )}
      <span className="under">{period}</span>
    </>
  );
};

const columnsOf = (t: TFunction): readonly Column<MeasureRow>[] => [
  {
    id: "name",
    header: t("measure.measure"),
    kind: "heading",
    sortBy: ({ measure }) => measure.name,
    cell: ({ measure, indicators }) => (
      <>
        <MeasureLink id={measure.id}>{measure.name}</MeasureLink>
        <span className="under">
          <span className="code">{measure.code}</span> · {t("measures.feeds", { count: indicators })}
        </span>
      </>
    ),
  },
  {
    id: "source",
    header: t("measure.source"),
    sortBy: ({ source }) => source,
    cell: ({ source, sourceUnit }) => (
      <>
        {source ?? <span className="absent">{t("measure.noSource")}</span>}
        {sourceUnit !== null && sourceUnit.name !== source && (
          <span className="under">{sourceUnit.name}</span>
        )}
      </>
    ),
  },
  {
    id: "toDate",
    header: t("measure.toDate"),
    kind: "number",
    cell: ({ figure, unit, decimals }) => <Figure figure={figure} unit={unit} decimals={decimals} />,
  },
  { id: "value", header: t("measures.value"), kind: "mark", cell: (row) => <Value row={row} /> },
  {
    id: "state",
    header: t("measures.state"),
    sortBy: ({ cell }) => cell?.state ?? null,
    cell: ({ cell }) => (cell === null ? null : <CellState cell={cell} />),
  },
];

type Props = { readonly rows: readonly MeasureRow[]; readonly caption: string };

/** Measures with their value to date and the cell of the period, where it may be written. */
export const MeasuresTable = ({ rows, caption }: Props) => {
  const { t } = useTranslation();
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ measure, cell }) => `${measure.id} ${cell?.period ?? ""} ${cell?.unit?.id ?? ""}`}
    />
  );
};
