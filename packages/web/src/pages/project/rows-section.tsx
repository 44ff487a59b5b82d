import {
  nextRow,
  withRows,
  writeRow,
  type HourlyCosts,
  type PrintedTable,
  type ResourceRow,
  type WrittenCells,
} from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section.tsx";
import { formatMoney, formatNumber } from "../../i18n/format.ts";
import { NumberField } from "./number-field.tsx";
import { TableImport } from "./table-import.tsx";
import type { Writing } from "./use-draft.ts";

const CELLS = ["grade", "hourlyCost", "hours", "product", "percentage", "result"] as const;
const DECIMALS = { hourlyCost: 2, hours: 0, percentage: 0 } as const;

type RowProps = {
  readonly row: ResourceRow;
  readonly number: number;
  readonly grades: readonly string[];
  /** `null` where nothing may be written. */
  readonly write: ((cells: Partial<WrittenCells>) => void) | null;
  readonly remove: () => void;
};

const shown = (value: string | null, decimals = 2) => (value === null ? "" : formatNumber(value, decimals));

const Grade = ({ row, number, grades, write }: Omit<RowProps, "remove">) => {
  const { t } = useTranslation();
  if (write === null) return row.grade;
  const known = row.grade === null || grades.includes(row.grade) ? grades : [row.grade, ...grades];
  return (
    <select
      className="field"
      aria-label={t("project.cellOf", { cell: t("projects.cells.grade"), number })}
      value={row.grade ?? ""}
      onChange={({ target }) => write({ grade: target.value === "" ? null : target.value })}
    >
      <option value="" />
      {known.map((grade) => (
        <option key={grade}>{grade}</option>
      ))}
    </select>
  );
};

const Row = ({ row, number, grades, write, remove }: RowProps) => {
  const { t } = useTranslation();
  const numberCell = (cell: keyof typeof DECIMALS) =>
    write === null ? (
      shown(row[cell], DECIMALS[cell])
    ) : (
      <NumberField
        label={t("project.cellOf", { cell: t(`projects.cells.${cell}`), number })}
        value={row[cell]}
        decimals={DECIMALS[cell]}
        onWritten={(value) => write({ [cell]: value })}
      />
    );
  const cells = {
    grade: <Grade {...{ row, number, grades, write }} />,
    ...{ hourlyCost: numberCell("hourlyCost"), hours: numberCell("hours") },
    ...{ product: shown(row.product), percentage: numberCell("percentage"), result: shown(row.result) },
  };
  return (
    <tr role="row">
      {CELLS.map((cell) =>
        cell === "grade" ? (
          <th key={cell} scope="row" role="rowheader" className="col-heading">
            {cells.grade}
          </th>
        ) : (
          <td key={cell} role="cell" className="col-number" data-label={t(`projects.cells.${cell}`)}>
            {cells[cell]}
          </td>
        ),
      )}
      {write !== null && (
        <td role="cell" className="col-text">
          <button
            type="button"
            className="plain link"
            aria-label={t("project.removeRow", { number })}
            onClick={remove}
          >
            {t("project.remove")}
          </button>
        </td>
      )}
    </tr>
  );
};

const Rows = ({ project, change, table }: Writing & { readonly table: HourlyCosts | null }) => {
  const { t } = useTranslation();
  const grades = Object.keys(table?.costs ?? {}).toSorted();
  const heads = CELLS.map((cell) => t(`projects.cells.${cell}`));
  const replaced = (at: number, row: ResourceRow) => project.rows.with(at, row);
  return (
    <table className="data simple resources" role="table">
      <caption className="visually-hidden">{t("project.rows")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head, at) => (
            <th key={head} scope="col" role="columnheader" className={at === 0 ? undefined : "col-number"}>
              {head}
            </th>
          ))}
          {change !== null && (
            <th scope="col" role="columnheader">
              <span className="visually-hidden">{t("project.remove")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {project.rows.map((row, at) => (
          <Row
            key={at}
            {...{ row, grades, number: at + 1 }}
            write={
              change === null
                ? null
                : (cells) => change(withRows(project, replaced(at, writeRow(row, cells, table))))
            }
            remove={() => change?.(withRows(project, project.rows.toSpliced(at, 1)))}
          />
        ))}
      </tbody>
    </table>
  );
};

type Props = Writing & { readonly table: HourlyCosts | null };

/** The resources that size the project: a row for the hours of a grade, the total below, exact to the cent. */
export const RowsSection = ({ project, change, table }: Props) => {
  const { t } = useTranslation();
  const brought = ({ rows, total }: PrintedTable) =>
    change?.({ ...project, rows, total: total ?? project.total });
  return (
    <Section title={t("project.rows")} anchor="rows">
      {project.rows.length === 0 ? (
        <p className="empty">{t("project.noRows")}</p>
      ) : (
        <Rows {...{ project, change, table }} />
      )}
      {project.total !== null && (
        <p className="sum">
          {t("project.total")}: <strong>{formatMoney(project.total.amount)}</strong>
        </p>
      )}
      {change !== null && (
        <div className="stack">
          <div className="actions">
            <button
              type="button"
              className="btn btn-outline-primary"
              onClick={() => change(withRows(project, [...project.rows, nextRow(project)]))}
            >
              {t("project.addRow")}
            </button>
          </div>
          <TableImport onBrought={brought} />
        </div>
      )}
    </Section>
  );
};
