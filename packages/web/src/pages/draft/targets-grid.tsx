import { useState, type ClipboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { plainText } from "../../components/figure.tsx";
import type { At } from "../../grid/move.ts";
import { targetAt, type TargetRow } from "./paste.ts";
import { TargetCell } from "./target-cell.tsx";
import { readTarget, targetAsWritten, type TargetReading } from "./target-text.ts";
import { useGrid } from "./use-grid.ts";
import type { Drafting } from "./use-draft.ts";

type Props = {
  readonly draft: Drafting;
  readonly rows: readonly TargetRow[];
  readonly periods: readonly string[];
  readonly onPaste: (event: ClipboardEvent, at: At) => void;
};

/** Texts that could not be read stay in their cells until they are put right. */
export type Unread = { readonly text: string; readonly reading: TargetReading };

const previousText = ({ indicator }: TargetRow): string | null => {
  const { previous, unit, decimals } = indicator;
  if (previous === null || (previous.figure.kind !== "number" && previous.figure.kind !== "date"))
    return null;
  return plainText(previous.figure, unit, decimals);
};

/** Targets of the years, to be written as in a spreadsheet: one Tab stop, arrows, F2, Delete, paste. */
export const TargetsGrid = ({ draft, rows, periods, onPaste }: Props) => {
  const { t } = useTranslation();
  const [unread, setUnread] = useState<ReadonlyMap<string, Unread>>(new Map());
  const write = (at: At, text: string) => {
    const row = rows[at.row];
    const period = periods[at.column];
    if (row === undefined || period === undefined) return;
    const key = `${row.use.id} ${period}`;
    const reading = readTarget(text, row.indicator);
    const rest = new Map([...unread].filter(([each]) => each !== key));
    setUnread(reading.kind === "value" ? rest : rest.set(key, { text, reading }));
    if (reading.kind !== "value" || text.trim() === targetAsWritten(targetAt(row.use, period))) return;
    void draft.edit([{ kind: "set-targets", cells: [{ useId: row.use.id, period, value: reading.value }] }]);
  };
  const grid = useGrid({
    size: { rows: rows.length, columns: periods.length },
    onClear: (at) => write(at, ""),
  });
  return (
    <div className="scroll">
      <table
        className="data targets"
        role="grid"
        aria-label={t("draft.view.attesi")}
        aria-rowcount={rows.length + 1}
        id={grid.id}
        onPaste={(event) => grid.opened === null && onPaste(event, grid.at)}
      >
        <thead>
          <tr>
            <th scope="col">{t("figure.indicator")}</th>
            <th scope="col" className="col-number">
              {t("draft.previous")}
            </th>
            {periods.map((period) => (
              <th key={period} scope="col" className="col-number">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.use.id} aria-rowindex={index + 2}>
              <th scope="row">
                <span className="code">{row.indicator.code}</span> {row.indicator.title}
                <span className="under">
                  {row.place} · {t(`direction.${row.indicator.direction}`)}
                </span>
              </th>
              <td className="col-number soft">{previousText(row)}</td>
              {periods.map((period, column) => (
                <TargetCell
                  key={period}
                  grid={grid}
                  at={{ row: index, column }}
                  row={row}
                  period={period}
                  unread={unread.get(`${row.use.id} ${period}`) ?? null}
                  onWrite={write}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
