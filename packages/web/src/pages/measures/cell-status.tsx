import type { ChangedView, RecordedValueView } from "@albero/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../../components/icon.tsx";
import { recordedText } from "../../components/figure.tsx";
import { formatNumber, formatTime } from "../../i18n/format.ts";
import { lastWish, type CellDraft } from "../../entering/cell-draft.ts";
import { numberReading, type CellKind } from "../../entering/read-text.ts";
import type { CellEditing } from "./use-cell.ts";

export type Line = { readonly icon: IconName; readonly tone: "soft" | "good" | "bad"; readonly text: string };

/** Whether what was written cannot stand. */
export const isRefused = (draft: CellDraft | null): boolean =>
  draft?.standing.kind === "wrong" || draft?.standing.kind === "refused";

/** What became of the value last written in a cell, as one line; `null` while there is nothing to say. */
export const lineOf = (t: TFunction, draft: CellDraft | null, decimals: number): Line | null => {
  const standing = draft?.standing;
  switch (standing?.kind) {
    case "sending":
      return { icon: "refresh", tone: "soft", text: t("cell.saving") };
    case "saved":
      return { icon: "check", tone: "good", text: t("cell.saved", { time: formatTime(standing.at) }) };
    case "wrong":
      return wrongLine(t, t(`cell.why.${standing.why}`, { count: decimals }));
    case "refused":
      return wrongLine(t, standing.message);
    case "waiting":
      return { icon: "clock", tone: "bad", text: t(`cell.waitingFor.${standing.for}`) };
    case "written":
    case "question":
    case "conflict":
    case undefined:
      return null;
  }
};

const wrongLine = (t: TFunction, why: string): Line => ({
  icon: "error",
  tone: "bad",
  text: t("cell.wrong", { why }),
});

type Props = {
  readonly editing: CellEditing;
  readonly kind: CellKind;
  readonly onWrite: () => void;
};

const Question = ({ editing, kind, onWrite }: Props) => {
  const { t } = useTranslation();
  const standing = editing.draft?.standing;
  if (standing?.kind !== "question") return null;
  const [whole, fraction] = standing.readings;
  const choose = (number: string) => {
    const reading = numberReading(number, kind.decimals);
    if (reading.kind === "value") editing.record(reading.value);
    onWrite();
  };
  return (
    <div className="cell-ask" role="alert">
      <p>{t("cell.ambiguous")}</p>
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={() => choose(whole)}>
          {formatNumber(whole)}
        </button>
        {numberReading(fraction, kind.decimals).kind === "value" && (
          <button type="button" className="btn btn-outline-primary" onClick={() => choose(fraction)}>
            {formatNumber(fraction)}
          </button>
        )}
      </div>
    </div>
  );
};

/** Who changed a cell meanwhile, and when. */
export const changeOf = (t: TFunction, { changedBy, changedAt }: ChangedView) => ({
  who: changedBy ?? t("cell.somebody"),
  time: changedAt === null ? "" : formatTime(changedAt),
});

/** Somebody else wrote meanwhile: both values are told, and neither is chosen for the reader. */
const Conflict = ({ editing, kind, onWrite }: Props) => {
  const { t } = useTranslation();
  const { draft } = editing;
  if (draft?.standing.kind !== "conflict") return null;
  const { changed } = draft.standing;
  const told = (value: RecordedValueView | null): string =>
    value === null ? t("cell.nothing") : recordedText(t, value, kind.unit);
  const theirs = told(changed.value);
  const facts = {
    ...changeOf(t, changed),
    theirs,
    before: told(draft.seen.value),
    mine: told(lastWish(draft)?.value ?? null),
  };
  return (
    <div className="cell-ask" role="alert">
      <p>{t("cell.conflict", facts)}</p>
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={editing.keepMine}>
          {t("cell.keepMine")}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={editing.restore}>
          {t("cell.takeTheirs", { theirs })}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => {
            editing.writeOther();
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
  const line = lineOf(t, editing.draft, kind.decimals);
  return (
    <>
      <span role="status" className={`cell-status ${line === null ? "" : `cell-${line.tone}`}`}>
        {line !== null && (
          <>
            <Icon name={line.icon} /> {line.text}
          </>
        )}
      </span>
      {editing.draft?.standing.kind === "waiting" && (
        <button type="button" className="btn btn-outline-primary" onClick={editing.retry}>
          {t("error.retry")}
        </button>
      )}
      <Question {...props} />
      <Conflict {...props} />
    </>
  );
};
