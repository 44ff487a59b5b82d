import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { AddUse } from "./add-use.tsx";
import { AddNode } from "./add-node.tsx";
import type { Chosen } from "./chosen.ts";
import { ChosenList } from "./chosen-list.tsx";
import { DraftField } from "./draft-field.tsx";
import { standingOf } from "./moving.ts";
import { GivenTexts } from "./given-texts.tsx";
import { NodeLinks } from "./node-links.tsx";
import { nodesIn, placesFor, usesIn, type DraftNode } from "./outline.ts";
import { Removal } from "./removal.tsx";
import { Standing } from "./standing.tsx";
import { Texts } from "./texts.tsx";
import { UpDown } from "./up-down.tsx";
import type { Drafting } from "./use-draft.ts";
import { Weights } from "./weights.tsx";

type Props = {
  readonly draft: Drafting;
  readonly node: DraftNode;
  readonly onChoose: (chosen: Chosen) => void;
};

type NodeFields = Partial<Pick<DraftNode, "code" | "title" | "description" | "perspective" | "unitIds">>;

/** What the node is called, what it says, and who works at it. */
const Saying = ({ draft, node }: Omit<Props, "onChoose">) => {
  const { t } = useTranslation();
  const set = (fields: NodeFields) => void draft.edit([{ kind: "set", entity: "node", id: node.id, fields }]);
  return (
    <>
      {node.given === null ? (
        <Texts thing={node} onSet={set} />
      ) : (
        <GivenTexts node={node} given={node.given} libraries={draft.view.libraries} />
      )}
      <DraftField
        label={t("objective.perspective")}
        value={node.perspective ?? ""}
        onSave={(text) => set({ perspective: text === "" ? null : text })}
      />
      <ChosenList
        label={t("objective.units")}
        invitation={t("draft.addUnit")}
        options={draft.view.units}
        chosen={node.unitIds}
        onChange={(unitIds) => set({ unitIds: [...unitIds] })}
      />
    </>
  );
};

/** Where the node stands: up and down among its siblings, or below another. */
const Place = ({ draft, node }: Omit<Props, "onChoose">) => {
  const { t } = useTranslation();
  const { content } = draft.view;
  const places = placesFor(content, node);
  const into = (id: string) =>
    void draft.edit([{ kind: "move", entity: "node", id: node.id, into: id, before: null }]);
  return (
    <div className="stack">
      <UpDown draft={draft} thing={standingOf(content, node)} />
      {places.length > 0 && (
        <Choice
          label={t("draft.moveBelow")}
          value="here"
          options={[
            { value: "here", label: t("draft.stays") },
            ...places.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
          ]}
          onChange={(id) => id !== "here" && into(id)}
        />
      )}
    </div>
  );
};

/** Everything a node of the draft says, each field saved by itself. */
export const NodePanel = ({ draft, node, onChoose }: Props) => {
  const { t } = useTranslation();
  const { content } = draft.view;
  const isEmpty = nodesIn(content, node.id).length + usesIn(content, node.id).length === 0;
  return (
    <div className="stack">
      <h2>
        {t(`kind.${node.kind}`)} {node.code}
      </h2>
      <Saying draft={draft} node={node} />
      <NodeLinks draft={draft} node={node} />
      <Weights draft={draft} below={node.id} />
      <div className="actions">
        <AddNode draft={draft} parent={node} onChoose={onChoose} />
        {node.kind !== "area" && node.given === null && (
          <AddUse draft={draft} holder={{ kind: "node", nodeId: node.id }} onChoose={onChoose} />
        )}
      </div>
      <Place draft={draft} node={node} />
      <Standing draft={draft} entity="node" thing={node} />
      {isEmpty && <Removal draft={draft} entity="node" id={node.id} />}
    </div>
  );
};
