import type { PlanContentView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { AddUse } from "./add-use.tsx";
import type { Chosen } from "./chosen.ts";
import { objectivesIn, usesIn, type DraftCardObjective, type DraftUse } from "./outline.ts";
import { Removal } from "./removal.tsx";
import { Texts } from "./texts.tsx";
import { UpDown } from "./up-down.tsx";
import type { Drafting } from "./use-draft.ts";
import { Weights } from "./weights.tsx";

type Props = {
  readonly draft: Drafting;
  readonly objective: DraftCardObjective;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Indicators of the objective of the tree that the card does not refer to yet. */
const notTaken = (content: PlanContentView, { id, nodeId }: DraftCardObjective): readonly DraftUse[] => {
  if (nodeId === null) return [];
  const taken = new Set(usesIn(content, id).map(({ basedOnUseId }) => basedOnUseId));
  return usesIn(content, nodeId).filter((use) => use.standing === "active" && !taken.has(use.id));
};

/** An objective of a card: the objective of the tree it serves, whose indicators it refers to instead of copying them. */
export const ObjectivePanel = ({ draft, objective, onChoose }: Props) => {
  const { t } = useTranslation();
  const { content } = draft.view;
  const { id, cardId, nodeId } = objective;
  const holder = { kind: "card-objective", cardObjectiveId: id } as const;
  const own = usesIn(content, id);
  const others = notTaken(content, objective);
  const set = (fields: Partial<Pick<DraftCardObjective, "title" | "code" | "description" | "nodeId">>) =>
    void draft.edit([{ kind: "set", entity: "card-objective", id, fields }]);
  const take = () =>
    void draft.edit(
      others.map(({ id: basedOnUseId, indicatorId, indicatorVersion, responsibleUnitId }) => ({
        kind: "add",
        entity: "use",
        value: { holder, indicatorId, indicatorVersion, responsibleUnitId, basedOnUseId },
      })),
    );
  const places = content.nodes.filter(({ kind }) => kind === "strategic" || kind === "operational");
  const siblings = objectivesIn(content, cardId);
  return (
    <div className="stack">
      <h2>{objective.title}</h2>
      <Texts thing={objective} onSet={set} />
      <Choice
        label={t("draft.cards.serves")}
        value={nodeId ?? "none"}
        options={[
          { value: "none", label: t("draft.cards.ownObjective") },
          ...places.map((node) => ({ value: node.id, label: `${node.code} ${node.title}` })),
        ]}
        onChange={(chosen) => set({ nodeId: chosen === "none" ? null : chosen })}
      />
      {others.length > 0 && (
        <div className="actions">
          <button type="button" className="btn btn-outline-primary" onClick={take}>
            {t("draft.cards.take", { count: others.length })}
          </button>
        </div>
      )}
      <Weights draft={draft} below={id} />
      <div className="actions">
        <AddUse draft={draft} holder={holder} onChoose={onChoose} />
      </div>
      <UpDown draft={draft} thing={{ entity: "card-objective", id, into: cardId, siblings }} />
      {own.length === 0 && <Removal draft={draft} entity="card-objective" id={id} />}
    </div>
  );
};
