import { CARD_ROLES } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { AddForm } from "./add-form.tsx";
import type { Chosen } from "./chosen.ts";
import { cardsOf, objectivesIn, weightSum, type DraftCard } from "./outline.ts";
import { Removal } from "./removal.tsx";
import { Texts } from "./texts.tsx";
import { UpDown } from "./up-down.tsx";
import type { Drafting } from "./use-draft.ts";
import { Weights } from "./weights.tsx";

type Props = {
  readonly draft: Drafting;
  readonly card: DraftCard;
  readonly onChoose: (chosen: Chosen) => void;
};

const WHOLE = 10_000;

/** What is left of the whole for one objective more. */
const weightLeft = (weights: readonly string[]): string =>
  (Math.max(0, WHOLE - (weightSum(weights) ?? 0)) / 100).toFixed(2);

/** A card of the draft: whose post it is, in which unit, and its objectives with their weights. */
export const CardPanel = ({ draft, card, onChoose }: Props) => {
  const { t } = useTranslation();
  const { content, units } = draft.view;
  const objectives = objectivesIn(content, card.id);
  const set = (fields: Partial<Pick<DraftCard, "title" | "code" | "role" | "unitId">>) =>
    void draft.edit([{ kind: "set", entity: "card", id: card.id, fields }]);
  const add = async (written: { readonly title: string; readonly code: string }) => {
    const value = { cardId: card.id, weight: weightLeft(objectives.map(({ weight }) => weight)), ...written };
    const id = await draft.add({ kind: "add", entity: "card-objective", value });
    if (id !== null) onChoose({ entity: "card-objective", id });
    return id !== null;
  };
  return (
    <div className="stack">
      <h2>{card.title}</h2>
      <Texts thing={{ title: card.title, code: card.code }} onSet={set} />
      <Choice
        label={t("draft.cards.role")}
        value={card.role}
        options={CARD_ROLES.map((value) => ({ value, label: t(`cardRole.${value}`) }))}
        onChange={(role) => set({ role })}
      />
      <Choice
        label={t("draft.cards.unit")}
        value={card.unitId ?? "none"}
        options={[
          { value: "none", label: t("draft.noUnit") },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => set({ unitId: id === "none" ? null : id })}
      />
      <Weights draft={draft} below={card.id} />
      <div className="actions">
        <AddForm
          label={t("draft.cards.addObjective")}
          proposedCode={`${card.code}_${objectives.length + 1}`}
          onAdd={add}
        />
      </div>
      <UpDown draft={draft} thing={{ entity: "card", id: card.id, into: null, siblings: cardsOf(content) }} />
      {objectives.length === 0 && <Removal draft={draft} entity="card" id={card.id} />}
    </div>
  );
};
