import type { TaskView } from "@albero/contract";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { recordedText } from "../../components/figure.tsx";
import { MeasureLink } from "../../components/links.tsx";
import { formatPeriod } from "../../i18n/format.ts";
import { CellEditor } from "../measures/cell-editor.tsx";
import { CellState } from "../measures/cell-state.tsx";
import { whenText } from "./when-text.ts";

const Value = ({ task }: { readonly task: TaskView }) => {
  const { t } = useTranslation();
  const { row } = task;
  const { cell, measure } = row;
  if (cell === null) return null;
  if (!cell.enterable)
    return (
      <span className={cell.value === null ? "absent" : "figure"}>
        {cell.value === null ? "—" : recordedText(t, cell.value, row.unit)}
      </span>
    );
  const label = t("cell.label", { measure: measure.name, period: formatPeriod(cell.period) });
  return <CellEditor cell={cell} kind={row} label={label} />;
};

const columnsOf = (t: TFunction): readonly Column<TaskView>[] => [
  {
    id: "name",
    header: t("measure.measure"),
    kind: "heading",
    cell: ({ row, office }) => (
      <>
        <MeasureLink id={row.measure.id}>{row.measure.name}</MeasureLink>
        <span className="under">
          <span className="code">{row.measure.code}</span> · {office?.name ?? t("tasks.noOffice")}
        </span>
      </>
    ),
  },
  {
    id: "period",
    header: t("moment.period"),
    cell: (task) => (
      <>
        {formatPeriod(task.row.cell?.period ?? "")}
        <span className="under">{whenText(t, task)}</span>
        {task.stage === "closed" && <span className="under remark">{t("tasks.closed")}</span>}
      </>
    ),
  },
  { id: "value", header: t("figure.value"), kind: "mark", cell: (task) => <Value task={task} /> },
  {
    id: "state",
    header: t("measures.state"),
    cell: ({ row }) => (row.cell === null ? null : <CellState cell={row.cell} />),
  },
];

type Props = { readonly tasks: readonly TaskView[]; readonly caption: string };

/** Values to enter, each with its field, when it has to be there, and where it is on its way. */
export const TaskTable = ({ tasks, caption }: Props) => {
  const { t } = useTranslation();
  const columns = useMemo(() => columnsOf(t), [t]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={tasks}
      rowKey={({ row }) => `${row.measure.id} ${row.cell?.period ?? ""} ${row.cell?.unit?.id ?? ""}`}
    />
  );
};
