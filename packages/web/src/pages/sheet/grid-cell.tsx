import type { CellView, SheetRow } from "@albero/contract";
import { oddityOf, type RecordedValue } from "@albero/domain";
import type { TFunction } from "i18next";
import { recordedText } from "../../components/figure.tsx";
import { Icon } from "../../components/icon.tsx";
import { isYesNo } from "../../entering/read-text.ts";
import { STATE_ICONS } from "../measures/cell-state.tsx";
import { changeOf, isRefused, lineOf } from "../measures/cell-status.tsx";
import { standingEntry } from "../measures/seen-cell.ts";
import { useCell, type CellEditing } from "../measures/use-cell.ts";
import { labelOf } from "./grid-of.ts";

/** What is odd about the value of a cell beside those before it, while no note explains it. */
export const oddityIn = (row: SheetRow, cell: CellView, value: CellView["value"]) => {
  const note = standingEntry(cell)?.note ?? null;
  if (value === null || note !== null) return null;
  const before = [...row.before, ...row.cells.filter(({ period }) => period < cell.period)]
    .map((each) => each.value)
    .filter((each) => each !== null);
  return oddityOf(value as RecordedValue, {
    plausible: row.plausible as Parameters<typeof oddityOf>[1]["plausible"],
    before: before as readonly RecordedValue[],
  });
};

type Told = { readonly row: SheetRow; readonly cell: CellView; readonly t: TFunction };
type Written = Told & { readonly editing: CellEditing };

const Editor = ({ row, cell, t, editing }: Written) => {
  const label = labelOf(row, cell.period);
  const common = { "data-cell": "", "aria-label": label, className: "grid-field", value: editing.text };
  if (isYesNo(row))
    return (
      <select {...common} onChange={(event) => editing.change(event.target.value)}>
        <option value="" />
        <option value="sì">{t("sheet.yes")}</option>
        <option value="no">{t("sheet.no")}</option>
      </select>
    );
  return (
    <input
      {...common}
      inputMode={row.valueType === "number" ? "decimal" : "text"}
      autoComplete="off"
      placeholder={row.valueType === "date" ? t("moment.dayHint") : undefined}
      onChange={(event) => editing.change(event.target.value)}
    />
  );
};

/** What became of what was written, in words below it; else where the value is on its way, as a mark with its name. */
const State = ({ row, cell, t, editing }: Written) => {
  const line = lineOf(t, editing.draft, row.decimals);
  const standing = editing.draft?.standing;
  if (line !== null)
    return (
      <span className={`grid-line cell-${line.tone}`}>
        <Icon name={line.icon} /> {line.text}
      </span>
    );
  if (standing?.kind === "question")
    return <span className="grid-line cell-bad">{t("sheet.asks.question")}</span>;
  if (standing?.kind === "conflict")
    return (
      <span className="grid-line cell-bad">{t("sheet.asks.conflict", changeOf(t, standing.changed))}</span>
    );
  const oddity = oddityIn(row, cell, editing.latest);
  if (oddity !== null) return <span className="grid-line remark">{t(`sheet.odd.${oddity}`)}</span>;
  if (cell.state === "empty" || cell.state === "not-due") return null;
  return (
    <span className={`grid-mark state-${cell.state}`} title={t(`cellState.${cell.state}`)}>
      <Icon name={STATE_ICONS[cell.state]} />
      <span className="visually-hidden">{t(`cellState.${cell.state}`)}</span>
    </span>
  );
};

type Props = Told & { readonly isEditing: boolean };

/** What stands in one place of the grid: the value, or the field while it is written, and what became of it. */
export const GridCell = ({ row, cell, t, isEditing }: Props) => {
  const editing = useCell(cell, row);
  if (isEditing) return <Editor {...{ row, cell, t, editing }} />;
  const isOpen = editing.draft !== null && editing.draft.standing.kind !== "saved";
  const { latest } = editing;
  return (
    <span className={isRefused(editing.draft) ? "grid-value grid-wrong" : "grid-value"}>
      {isOpen ? editing.text : latest === null ? "" : recordedText(t, latest, row.unit)}
      <State {...{ row, cell, t, editing }} />
    </span>
  );
};
