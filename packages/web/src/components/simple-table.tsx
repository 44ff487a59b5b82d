import type { ReactNode } from "react";

type Props = {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** Which columns hold figures. */
  readonly numbers?: readonly number[];
};

/** A table only to be read; its first column names the row. On a phone rows become blocks, as in `DataTable`. */
export const SimpleTable = ({ caption, heads, rows, numbers = [] }: Props) => (
  <table className="data simple" role="table">
    <caption className="visually-hidden">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head, column) => (
          <th
            key={head}
            scope="col"
            role="columnheader"
            className={numbers.includes(column) ? "col-number" : undefined}
          >
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((cells, row) => (
        <tr key={row} role="row">
          {cells.map((cell, column) =>
            column === 0 ? (
              <th key={column} scope="row" role="rowheader" className="col-heading">
                {cell}
              </th>
            ) : (
              <td
                key={column}
                role="cell"
                className={numbers.includes(column) ? "col-number" : "col-text"}
                data-label={heads[column]}
              >
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
