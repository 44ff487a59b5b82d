import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { AddUse } from "./add-use.tsx";
import { AddNode } from "./add-node.tsx";
import { DraftField } from "./draft-field.tsx";
import { moveBeside } from "./moving.ts";
import { nodesIn, placesFor, usesIn, type DraftNode } from "./outline.ts";
import { Removal } from "./removal.tsx";
import { Standing } from "./standing.tsx";
import type { Chosen } from "./structure-view.tsx";
import { UnitsField } from "./units-field.tsx";
import type { Drafting } from "./use-draft.ts";
import { Weights } from "./weights.tsx";

type Props = {
  readonly draft: Drafting;
  readonly node: DraftNode;
  readonly onChoose: (chosen: Chosen) => void;
};

type NodeFields = Partial<Pick<DraftNode, "code" | "title" | "description" | "perspective" | "unitIds">>;

const Texts = ({ draft, node }: Omit<Props, "onChoose">) => {
  const { t } = useTranslation();
  const set = (fields: NodeFields) => void draft.edit([{ kind: "set", entity: "node", id: node.id, fields }]);
  const needed = (text: string) => (text === "" ? t("draft.needed") : null);
  return (
    <>
      <DraftField
        isLong
        label={t("draft.title")}
        value={node.title}
        check={needed}
        onSave={(title) => set({ title })}
      />
      <DraftField label={t("draft.code")} value={node.code} check={needed} onSave={(code) => set({ code })} />
      <DraftField
        isLong
        label={t("draft.description")}
        value={node.description ?? ""}
        onSave={(text) => set({ description: text === "" ? null : text })}
      />
      <DraftField
        label={t("objective.perspective")}
        value={node.perspective ?? ""}
        onSave={(text) => set({ perspective: text === "" ? null : text })}
      />
      <UnitsField
        units={draft.view.units}
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
  const up = moveBeside(content, node, -1);
  const down = moveBeside(content, node, 1);
  const into = (id: string) =>
    void draft.edit([{ kind: "move", entity: "node", id: node.id, into: id, before: null }]);
  return (
    <div className="stack">
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={up === null}
          onClick={() => up !== null && void draft.edit([up])}
        >
          {t("draft.up")}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={down === null}
          onClick={() => down !== null && void draft.edit([down])}
        >
          {t("draft.down")}
        </button>
      </div>
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
      <Texts draft={draft} node={node} />
      <Weights draft={draft} node={node} />
      <div className="actions">
        <AddNode draft={draft} parent={node} onChoose={onChoose} />
        {node.kind !== "area" && <AddUse draft={draft} node={node} onChoose={onChoose} />}
      </div>
      <Place draft={draft} node={node} />
      <Standing draft={draft} entity="node" thing={node} />
      {isEmpty && <Removal draft={draft} entity="node" id={node.id} />}
    </div>
  );
};
