import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";
import type { CellKind } from "../../entering/read-text.ts";
import type { CellEditing } from "./use-cell.ts";

type Props = { readonly editing: CellEditing; readonly onDone: () => void };

const SHORTEST_REASON = 3;

/** Where a value comes from, or why it is as it is: with it the value is recorded anew. */
export const NoteOfCell = ({ editing, onDone }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const [note, setNote] = useState("");
  const save = () => {
    editing.commit(note);
    setNote("");
    onDone();
  };
  return (
    <div className="stack">
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
      <div>
        <button type="button" className="btn btn-outline-primary" onClick={save}>
          {t("cell.save")}
        </button>
      </div>
    </div>
  );
};

/** That there is no value, with the reason. */
export const AbsenceOfCell = ({ editing, onDone }: Props) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  const markAbsent = () => {
    setTried(true);
    if (isShort) return;
    editing.record({ kind: "not-available", reason: reason.trim() });
    onDone();
  };
  return (
    <div className="stack">
      <TextField
        label={t("cell.reason")}
        hint={t("cell.reasonHint")}
        value={reason}
        onChange={setReason}
        error={isTried && isShort ? t("cell.reasonShort") : null}
      />
      <div>
        <button type="button" className="btn btn-outline-primary" onClick={markAbsent}>
          {t("cell.markAbsent")}
        </button>
      </div>
    </div>
  );
};

/** What a value may carry besides itself, with the value, for a panel that opens beside its field. */
export const CellMore = ({ editing, kind, onDone }: Props & { readonly kind: CellKind }) => {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <TextField
        label={t("cell.value")}
        value={editing.text}
        onChange={editing.change}
        {...(kind.valueType === "date" ? { hint: t("moment.dayHint") } : {})}
      />
      <NoteOfCell editing={editing} onDone={onDone} />
      <hr />
      <AbsenceOfCell editing={editing} onDone={onDone} />
    </div>
  );
};
