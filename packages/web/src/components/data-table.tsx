import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Header,
  type Row as TableRow,
} from "@tanstack/react-table";
import { useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** One column: what it is called, what it shows of a row, and by what it is sorted (never, without `sortBy`). */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly kind?: "text" | "number" | "heading" | "mark";
  readonly sortBy?: (row: Row) => string | number | null;
};

type Props<Row> = {
  /** What the table is of: said by voices, not shown, since a heading stands above. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A table whose columns are as wide on every page, so that several below each other line up. */
  readonly layout?: "uses";
  /** How many rows are shown before the reader asks for the others; paper has all of them. */
  readonly first?: number;
};

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
type Features = typeof features;
type Value = string | number | undefined;

const collator = new Intl.Collator("it", { numeric: true });
const compare = (a: Value, b: Value): number =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

const definitionOf = <Row extends object>({ id, header, sortBy }: Column<Row>): ColumnDef<Features, Row> => ({
  id,
  header,
  accessorFn: (row) => sortBy?.(row) ?? undefined,
  enableSorting: sortBy !== undefined,
  sortUndefined: "last",
  sortFn: (a: TableRow<Features, Row>, b: TableRow<Features, Row>) =>
    compare(a.getValue<Value>(id), b.getValue<Value>(id)),
});

const SORTED = { asc: "ascending", desc: "descending" } as const;

const Head = <Row extends object>({
  header,
  kind,
}: {
  readonly header: Header<Features, Row>;
  readonly kind: string;
}) => {
  const { column } = header;
  const sorted = column.getIsSorted();
  const name = String(column.columnDef.header);
  return (
    <th
      scope="col"
      role="columnheader"
      className={`col-${kind} at-${column.id}`}
      aria-sort={sorted === false ? undefined : SORTED[sorted]}
    >
      {column.getCanSort() ? (
        <button type="button" className="plain sort" onClick={() => column.toggleSorting()}>
          {name}
          <svg
            viewBox="0 0 8 12"
            className={`sort-mark sort-${sorted === false ? "none" : sorted}`}
            aria-hidden="true"
            focusable="false"
          >
            <path className="sort-up" d="M4 0 7.5 5H.5Z" />
            <path className="sort-down" d="M4 12 .5 7h7Z" />
          </svg>
        </button>
      ) : (
        name
      )}
    </th>
  );
};

const More = ({ hidden, onShow }: { readonly hidden: number; readonly onShow: () => void }) => {
  const { t } = useTranslation();
  return (
    <p className="more">
      <button type="button" className="btn btn-outline-primary" onClick={onShow}>
        {t("app.showOthers", { count: hidden })}
      </button>
    </p>
  );
};

/**
 * A calm table: hairlines, figures aligned, sorted by its heads. On a phone each row becomes a block whose cells carry
 * the column's name; the roles are written out so that voices still meet a table there.
 */
export const DataTable = <Row extends object>({
  caption,
  columns,
  rows,
  rowKey,
  layout,
  first = Infinity,
}: Props<Row>) => {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows.length : Math.min(first, rows.length);
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: definitions, data, getRowId: rowKey });
  const kindOf = (id: string) => columns.find((column) => column.id === id)?.kind ?? "text";
  return (
    <>
      <table className={layout === undefined ? "data" : `data data-${layout}`} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => (
                <Head key={header.id} header={header} kind={kindOf(header.column.id)} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup">
          {table.getRowModel().rows.map((row, index) => (
            <tr key={row.id} role="row" className={index < shown ? undefined : "later"}>
              {columns.map(({ id, header, kind = "text", cell }) =>
                kind === "heading" ? (
                  <th key={id} scope="row" role="rowheader" className="col-heading">
                    {cell(row.original)}
                  </th>
                ) : (
                  <td key={id} role="cell" className={`col-${kind}`} data-label={header}>
                    {cell(row.original)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && <More hidden={rows.length - shown} onShow={() => setWhole(true)} />}
    </>
  );
};
