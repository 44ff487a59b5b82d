import type { CellView, EntryView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../../components/icon.tsx";
import { standingEntry } from "./seen-cell.ts";
import { formatDay, formatInstant } from "../../i18n/format.ts";

/** The mark of each state. */
export const STATE_ICONS: Readonly<Record<CellView["state"], IconName>> = {
  empty: "pencil",
  "not-due": "calendar",
  draft: "pencil",
  sent: "clock",
  validated: "check-circle",
  returned: "warning-circle",
  "not-available": "close",
};

const LastEntry = ({ entry }: { readonly entry: EntryView }) => (
  <>
    <span className="under">
      {entry.recordedBy}, {formatInstant(entry.recordedAt)}
    </span>
    {entry.validation?.decision === "returned" && <span className="under">{entry.validation.note}</span>}
  </>
);

/** The state of a cell in words, who wrote last and when, what is odd about the value. */
export const CellState = ({ cell }: { readonly cell: CellView }) => {
  const { t } = useTranslation();
  const isDue = cell.state === "empty" || cell.state === "not-due";
  const last = standingEntry(cell);
  return (
    <>
      <span className={`state state-${cell.state}`}>
        <Icon name={STATE_ICONS[cell.state]} /> {t(`cellState.${cell.state}`)}
      </span>
      {isDue && cell.dueOn !== null && (
        <span className="under">{t("cell.due", { day: formatDay(cell.dueOn) })}</span>
      )}
      {cell.value?.kind === "not-available" && <span className="under">{cell.value.reason}</span>}
      {last !== undefined && <LastEntry entry={last} />}
      {cell.remarks.map((remark) => (
        <span key={remark} className="under remark">
          {remark}
        </span>
      ))}
    </>
  );
};
