import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../../components/icon.tsx";
import { recordedText } from "../../components/figure.tsx";
import { formatNumber, formatTime } from "../../i18n/format.ts";
import { numberDraft } from "./draft.ts";
import type { CellEditing, CellKind, CellStatus } from "./use-cell.ts";

type Line = { readonly icon: IconName; readonly tone: "soft" | "good" | "bad"; readonly text: string };

const useLine = (status: CellStatus, decimals: number): Line | null => {
  const { t } = useTranslation();
  switch (status.kind) {
    case "saving":
      return { icon: "refresh", tone: "soft", text: t("cell.saving") };
    case "saved":
      return { icon: "check", tone: "good", text: t("cell.saved", { time: formatTime(status.at) }) };
    case "wrong":
      return {
        icon: "error",
        tone: "bad",
        text: t("cell.wrong", { why: t(`cell.why.${status.why}`, { count: decimals }) }),
      };
    case "refused":
      return { icon: "error", tone: "bad", text: t("cell.wrong", { why: status.message }) };
    case "waiting":
      return { icon: "clock", tone: "bad", text: t("cell.waiting") };
    case "idle":
    case "question":
    case "conflict":
      return null;
  }
};

type Props = {
  readonly editing: CellEditing;
  readonly kind: CellKind;
  readonly unit: string;
  readonly onWrite: () => void;
};

const Question = ({ editing, kind, onWrite }: Props) => {
  const { t } = useTranslation();
  if (editing.status.kind !== "question") return null;
  const [whole, fraction] = editing.status.readings;
  const choose = (number: string) => {
    const draft = numberDraft(number, kind.decimals);
    if (draft.kind === "value") void editing.record(draft.value);
    onWrite();
  };
  return (
    <div className="cell-ask" role="alert">
      <p>{t("cell.ambiguous")}</p>
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={() => choose(whole)}>
          {formatNumber(whole)}
        </button>
        {numberDraft(fraction, kind.decimals).kind === "value" && (
          <button type="button" className="btn btn-outline-primary" onClick={() => choose(fraction)}>
            {formatNumber(fraction)}
          </button>
        )}
      </div>
    </div>
  );
};

/** Somebody else wrote meanwhile: both values are told, and neither is chosen for the reader. */
const Conflict = ({ editing, unit, onWrite }: Props) => {
  const { t } = useTranslation();
  if (editing.status.kind !== "conflict") return null;
  const { changed, mine, before } = editing.status;
  const theirs = changed.value === null ? t("cell.nothing") : recordedText(t, changed.value, unit);
  const seen = { version: Number(changed.version), value: changed.value };
  const facts = {
    who: changed.changedBy ?? t("cell.somebody"),
    time: changed.changedAt === null ? "" : formatTime(changed.changedAt),
    theirs,
    before: before === null ? t("cell.nothing") : recordedText(t, before, unit),
    mine: recordedText(t, mine.value, unit),
  };
  return (
    <div className="cell-ask" role="alert">
      <p>{t("cell.conflict", facts)}</p>
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => editing.keepMine(mine, seen)}
        >
          {t("cell.keepMine")}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={editing.restore}>
          {t("cell.takeTheirs", { theirs })}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => {
            editing.writeOther(seen);
            onWrite();
          }}
        >
          {t("cell.writeOther")}
        </button>
      </div>
    </div>
  );
};

/** What became of the value last written in a cell, in words beside the cell. */
export const CellStatusText = (props: Props) => {
  const { t } = useTranslation();
  const { editing, kind } = props;
  const { status } = editing;
  const line = useLine(status, kind.decimals);
  return (
    <>
      <span role="status" className={`cell-status ${line === null ? "" : `cell-${line.tone}`}`}>
        {line !== null && (
          <>
            <Icon name={line.icon} /> {line.text}
          </>
        )}
      </span>
      {status.kind === "waiting" && (
        <button type="button" className="btn btn-outline-primary" onClick={() => editing.retry(status.wish)}>
          {t("error.retry")}
        </button>
      )}
      <Question {...props} />
      <Conflict {...props} />
    </>
  );
};
