import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";
import { freeCode, kindsUnder, type DraftNode } from "./outline.ts";
import type { Chosen } from "./structure-view.tsx";
import type { Drafting } from "./use-draft.ts";

type Props = {
  readonly draft: Drafting;
  /** Below which node; `null` adds an area. */
  readonly parent: DraftNode | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Adds an area or an objective: a code is proposed, only the title has to be written. */
export const AddNode = ({ draft, parent, onChoose }: Props) => {
  const { t } = useTranslation();
  const [kind] = kindsUnder(parent);
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [code, setCode] = useState("");
  if (kind === undefined) return null;
  const proposed = freeCode(draft.view.content, parent);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (title.trim() === "") return;
    const value = { parentId: parent?.id ?? null, kind, code: code.trim() || proposed, title: title.trim() };
    const answer = await draft.edit([{ kind: "add", entity: "node", value }]);
    if (answer === null) return;
    setOpen(false);
    setTitle("");
    setCode("");
    const [created] = answer.created;
    if (created !== undefined) onChoose({ entity: "node", id: created.id });
  };
  if (!isOpen)
    return (
      <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
        {t(`draft.add.${kind}`)}
      </button>
    );
  return (
    <form className="stack add-node" onSubmit={(event) => void submit(event)}>
      <TextField label={t("draft.title")} value={title} onChange={setTitle} />
      <TextField
        label={t("draft.code")}
        value={code}
        onChange={setCode}
        hint={t("draft.codeHint", { code: proposed })}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={title.trim() === ""}>
          {t(`draft.add.${kind}`)}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(false)}>
          {t("plan.leave")}
        </button>
      </div>
    </form>
  );
};
