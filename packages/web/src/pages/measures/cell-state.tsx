import type { CellView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../../components/icon.tsx";
import { formatDay, formatInstant } from "../../i18n/format.ts";

const ICONS: Readonly<Record<CellView["state"], IconName>> = {
  empty: "pencil",
  "not-due": "calendar",
  provisional: "clock",
  validated: "check-circle",
  returned: "warning-circle",
  "not-available": "close",
};

/** The state of a cell in words, who wrote last and when, what is odd about the value. */
export const CellState = ({ cell }: { readonly cell: CellView }) => {
  const { t } = useTranslation();
  const last = cell.entries[0];
  const due = cell.state === "empty" || cell.state === "not-due" ? cell.dueOn : null;
  return (
    <>
      <span className={`state state-${cell.state}`}>
        <Icon name={ICONS[cell.state]} /> {t(`cellState.${cell.state}`)}
      </span>
      {due !== null && <span className="under">{t("cell.due", { day: formatDay(due) })}</span>}
      {cell.value?.kind === "not-available" && <span className="under">{cell.value.reason}</span>}
      {last !== undefined && (
        <span className="under">
          {last.recordedBy}, {formatInstant(last.recordedAt)}
        </span>
      )}
      {last?.validation?.decision === "returned" && last.validation.note !== null && <span className="under">{last.validation.note}</span>}
      {cell.remarks.map((remark) => (
        <span key={remark} className="under remark">
          {remark}
        </span>
      ))}
    </>
  );
};
