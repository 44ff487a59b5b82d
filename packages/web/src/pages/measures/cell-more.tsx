import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";
import type { CellEditing, CellKind } from "./use-cell.ts";

type Props = { readonly editing: CellEditing; readonly kind: CellKind; readonly onDone: () => void };

const SHORTEST_REASON = 3;

/** What a value may carry besides itself: a note on where it comes from; or that there is no value, with the reason. */
export const CellMore = ({ editing, kind, onDone }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const [note, setNote] = useState("");
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;

  const saveNote = () => {
    editing.commit(note);
    onDone();
  };
  const markAbsent = () => {
    setTried(true);
    if (isShort) return;
    void editing.record({ kind: "not-available", reason: reason.trim() });
    onDone();
  };

  return (
    <div className="stack">
      <TextField
        label={t("cell.value")}
        value={editing.text}
        onChange={editing.change}
        {...(kind.valueType === "date" ? { hint: t("moment.dayHint") } : {})}
      />
      <div className="text-field">
        <label htmlFor={id}>{t("cell.note")}</label>
        <textarea
          id={id}
          className="field"
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <span className="hint">{t("cell.noteHint")}</span>
      </div>
      <button type="button" className="btn btn-primary" onClick={saveNote}>
        {t("cell.save")}
      </button>
      <hr />
      <TextField
        label={t("cell.reason")}
        hint={t("cell.reasonHint")}
        value={reason}
        onChange={setReason}
        error={isTried && isShort ? t("cell.reasonShort") : null}
      />
      <button type="button" className="btn btn-outline-primary" onClick={markAbsent}>
        {t("cell.markAbsent")}
      </button>
    </div>
  );
};
