import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../components/text-field.tsx";
import { useLibraryIndicators } from "../../queries/library.ts";
import type { DraftNode } from "./outline.ts";
import type { Chosen } from "./structure-view.tsx";
import type { Drafting } from "./use-draft.ts";

type Props = {
  readonly draft: Drafting;
  readonly node: DraftNode;
  readonly onChoose: (chosen: Chosen) => void;
};

const MOST_SHOWN = 8;

const Found = ({ words, onTake }: { words: string; onTake: (id: string, version: number) => void }) => {
  const { t } = useTranslation();
  const { data } = useLibraryIndicators(words);
  if (words === "" || data === undefined) return null;
  if (data.indicators.length === 0) return <p className="soft">{t("draft.noIndicator")}</p>;
  return (
    <ul className="found">
      {data.indicators.slice(0, MOST_SHOWN).map(({ id, version, definition }) => (
        <li key={id}>
          <button type="button" className="plain link" onClick={() => onTake(id, version)}>
            <span className="code">{definition.code}</span> {definition.title}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Places an indicator of the library on an objective: it is searched, not defined again. */
export const AddUse = ({ draft, node, onChoose }: Props) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const take = async (indicatorId: string, indicatorVersion: number) => {
    const value = { holder: { kind: "node", nodeId: node.id }, indicatorId, indicatorVersion } as const;
    const answer = await draft.edit([{ kind: "add", entity: "use", value }]);
    if (answer === null) return;
    setOpen(false);
    const [created] = answer.created;
    if (created !== undefined) onChoose({ entity: "use", id: created.id });
  };
  if (!isOpen)
    return (
      <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(true)}>
        {t("draft.addIndicator")}
      </button>
    );
  return (
    <div className="stack add-node">
      <TextField label={t("draft.searchLibrary")} type="search" value={words} onChange={setWords} />
      <Found words={words.trim()} onTake={(id, version) => void take(id, version)} />
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={() => setOpen(false)}>
          {t("plan.leave")}
        </button>
      </div>
    </div>
  );
};
