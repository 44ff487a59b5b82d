import { useTranslation } from "react-i18next";
import { AddForm } from "./add-form.tsx";
import type { Chosen } from "./chosen.ts";
import { freeCode, kindsUnder, type DraftNode } from "./outline.ts";
import type { Drafting } from "./use-draft.ts";

type Props = {
  readonly draft: Drafting;
  /** Below which node; `null` adds an area. */
  readonly parent: DraftNode | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Adds an area or an objective below a node. */
export const AddNode = ({ draft, parent, onChoose }: Props) => {
  const { t } = useTranslation();
  const [kind] = kindsUnder(parent);
  if (kind === undefined) return null;
  return (
    <AddForm
      label={t(`draft.add.${kind}`)}
      proposedCode={freeCode(draft.view.content, parent)}
      onAdd={async (written) => {
        const value = { parentId: parent?.id ?? null, kind, ...written };
        const id = await draft.add({ kind: "add", entity: "node", value });
        if (id !== null) onChoose({ entity: "node", id });
        return id !== null;
      }}
    />
  );
};
