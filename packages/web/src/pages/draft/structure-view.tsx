import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddNode } from "./add-node.tsx";
import { BranchItem } from "./branch-item.tsx";
import { NodePanel } from "./node-panel.tsx";
import type { Chosen } from "./chosen.ts";
import { branchesOf } from "./outline.ts";
import { Split } from "./split.tsx";
import type { Drafting } from "./use-draft.ts";
import { UsePanel } from "./use-panel.tsx";

const Panel = ({ draft, chosen, onChoose }: PanelProps) => {
  const { t } = useTranslation();
  const { content } = draft.view;
  const node = chosen?.entity === "node" ? content.nodes.find(({ id }) => id === chosen.id) : undefined;
  const use = chosen?.entity === "use" ? content.uses.find(({ id }) => id === chosen.id) : undefined;
  if (node !== undefined) return <NodePanel key={node.id} draft={draft} node={node} onChoose={onChoose} />;
  if (use !== undefined) return <UsePanel key={use.id} draft={draft} use={use} />;
  return <p className="soft">{t("draft.choose")}</p>;
};

type PanelProps = {
  readonly draft: Drafting;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** The tree of the draft on one side, what is chosen in it on the other. */
export const StructureView = ({ draft }: { readonly draft: Drafting }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const branches = branchesOf(draft.view.content);
  const tree = (
    <>
      {branches.length === 0 && <p className="empty">{t("draft.empty")}</p>}
      <ul aria-label={t("draft.view.albero")}>
        {branches.map((branch) => (
          <BranchItem key={branch.node.id} {...{ branch, draft, chosen }} onChoose={setChosen} />
        ))}
      </ul>
      <AddNode draft={draft} parent={null} onChoose={setChosen} />
    </>
  );
  return <Split tree={tree} panel={<Panel draft={draft} chosen={chosen} onChoose={setChosen} />} />;
};
