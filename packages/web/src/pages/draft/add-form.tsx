import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";

type Props = {
  /** What is added, as its button says. */
  readonly label: string;
  readonly proposedCode: string;
  /** Adds it; false where the draft refused it. */
  readonly onAdd: (written: { readonly title: string; readonly code: string }) => Promise<boolean>;
};

/** Adds something to the draft: a code is proposed, only the title has to be written. */
export const AddForm = ({ label, proposedCode, onAdd }: Props) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [code, setCode] = useState("");
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim() === "") return;
    if (!(await onAdd({ title: title.trim(), code: code.trim() || proposedCode }))) return;
    setOpen(false);
    setTitle("");
    setCode("");
  };
  if (!isOpen)
    return (
      <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  return (
    <form className="stack add-node" onSubmit={(event) => void submit(event)}>
      <TextField label={t("draft.title")} value={title} onChange={setTitle} />
      <TextField
        label={t("draft.code")}
        value={code}
        onChange={setCode}
        hint={t("draft.codeHint", { code: proposedCode })}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={title.trim() === ""}>
          {label}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(false)}>
          {t("plan.leave")}
        </button>
      </div>
    </form>
  );
};
