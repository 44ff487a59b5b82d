import type { StaffTableView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../i18n/format.ts";

const count = (value: number | null | undefined): string =>
  value === null || value === undefined ? "—" : formatNumber(String(value));

/** One way of dividing the staff over the years. Where the printed total is not the sum of the rows, both are shown. */
export const StaffTable = ({ table }: { readonly table: StaffTableView }) => {
  const { t } = useTranslation();
  const differs = table.printedTotals.map(
    (printed, index) => printed !== null && printed !== table.computedTotals[index],
  );
  return (
    <div className="staff">
      <div
        className="scroll"
        role="region"
        aria-label={t("app.tableOf", { title: table.title })}
        tabIndex={0}
      >
        <table className="data figures">
          <caption>{table.title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t("staff.row")}</span>
              </th>
              {table.years.map((year) => (
                <th key={year} scope="col" className="col-number">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {row.values.map((value, index) => (
                  <td key={table.years[index]} className="col-number">
                    {count(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("staff.printed")}</th>
              {table.printedTotals.map((total, index) => (
                <td
                  key={table.years[index]}
                  className={`col-number ${differs[index] === true ? "differs" : ""}`}
                >
                  {count(total)}
                </td>
              ))}
            </tr>
            {differs.includes(true) && (
              <tr>
                <th scope="row">{t("staff.computed")}</th>
                {table.computedTotals.map((total, index) => (
                  <td
                    key={table.years[index]}
                    className={`col-number ${differs[index] === true ? "differs" : ""}`}
                  >
                    {differs[index] === true && (
                      <>
                        <span aria-hidden="true">≠ </span>
                        <span className="visually-hidden">{t("staff.differs")} </span>
                      </>
                    )}
                    {count(total)}
                  </td>
                ))}
              </tr>
            )}
          </tfoot>
        </table>
      </div>
      {differs.includes(true) && <p className="remark">{t("staff.differsLong")}</p>}
      {table.notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
    </div>
  );
};
