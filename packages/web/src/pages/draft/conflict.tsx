import type { ChangedView } from "@albero/contract";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";
import { formatTime } from "../../i18n/format.ts";
import { isWritten, rewritten } from "./rewrite.ts";
import type { Drafting, Wish } from "./use-draft.ts";

type Met = { readonly draft: Drafting; readonly wish: Wish; readonly changed: ChangedView };
type Field = NonNullable<ChangedView["fields"]>[number];

/** Who wrote what, when, what stood there before, and what the reader wanted to write. */
const Told = ({ field }: { readonly field: Field }) => {
  const { t } = useTranslation();
  const { label, value, before, mine, changedBy, changedAt } = field;
  const nothing = t("cell.nothing");
  return (
    <li>
      {t("draft.conflict", {
        ...{ who: changedBy, what: label, time: formatTime(changedAt) },
        ...{ theirs: value ?? nothing, before: before ?? nothing, mine: mine ?? nothing },
      })}
    </li>
  );
};

/** A third text, beginning with what the reader had written. */
const WriteOther = ({ draft, wish, changed, field }: Met & { readonly field: Field }) => {
  const { t } = useTranslation();
  const [text, setText] = useState(field.mine ?? "");
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const edits = rewritten(draft.view, wish.edits, { place: field.place, text });
    setWrong(edits === null);
    if (edits !== null) draft.keepMine({ ...wish, edits }, changed);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={field.label}
        value={text}
        onChange={setText}
        error={isWrong ? t("draft.otherWrong") : null}
      />
      <div className="actions">
        <button type="submit" className="btn btn-outline-primary">
          {t("draft.saveOther")}
        </button>
      </div>
    </form>
  );
};

const Choose = ({ draft, wish, changed }: Met) => {
  const { t } = useTranslation();
  const told = useRef<HTMLUListElement>(null);
  const [isWriting, setWriting] = useState(false);
  useEffect(() => told.current?.focus(), [changed]);
  const fields = changed.fields ?? [];
  const [only] = fields;
  const other = fields.length === 1 && only !== undefined && isWritten(only.place) ? only : null;
  return (
    <div className="cell-ask conflict" role="alert">
      <ul ref={told} tabIndex={-1}>
        {fields.map((field) => (
          <Told key={field.place} field={field} />
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={draft.dismiss}>
          {t("draft.takeTheirs")}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={() => draft.keepMine(wish, changed)}
        >
          {t("draft.writeMine")}
        </button>
        {other !== null && (
          <button
            type="button"
            className="btn btn-outline-primary"
            aria-expanded={isWriting}
            onClick={() => setWriting(!isWriting)}
          >
            {t("draft.writeOther")}
          </button>
        )}
      </div>
      {isWriting && other !== null && <WriteOther {...{ draft, wish, changed }} field={other} />}
    </div>
  );
};

/** Somebody wrote the same field meanwhile: both are told, and neither is chosen for the reader. */
export const Conflict = ({ draft }: { readonly draft: Drafting }) => {
  const { status } = draft;
  if (status.kind !== "conflict") return null;
  return <Choose draft={draft} wish={status.wish} changed={status.changed} />;
};
