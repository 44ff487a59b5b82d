import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddForm } from "./add-form.tsx";
import { CardPanel } from "./card-panel.tsx";
import type { Chosen } from "./chosen.ts";
import { ObjectivePanel } from "./objective-panel.tsx";
import { cardsOf, objectivesIn, usesIn, type DraftCard } from "./outline.ts";
import { Row } from "./row.tsx";
import { Split } from "./split.tsx";
import type { Drafting } from "./use-draft.ts";
import { UseItem } from "./use-item.tsx";
import { UsePanel } from "./use-panel.tsx";

type Props = {
  readonly draft: Drafting;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

const Panel = ({ draft, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const { cards, cardObjectives, uses } = draft.view.content;
  const of = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    things.find(({ id }) => id === chosen?.id);
  const [card, objective, use] = [of(cards), of(cardObjectives), of(uses)];
  if (card !== undefined) return <CardPanel key={card.id} {...{ draft, card, onChoose }} />;
  if (objective !== undefined)
    return <ObjectivePanel key={objective.id} {...{ draft, objective, onChoose }} />;
  if (use !== undefined) return <UsePanel key={use.id} draft={draft} use={use} />;
  return <p className="soft">{t("draft.cards.choose")}</p>;
};

const CardItem = ({ card, ...props }: Props & { readonly card: DraftCard }) => {
  const { draft, chosen, onChoose } = props;
  const { content } = draft.view;
  return (
    <li className="draft-item draft-area">
      <Row
        code={card.code}
        title={card.title}
        weight={null}
        isChosen={chosen?.id === card.id}
        onClick={() => onChoose({ entity: "card", id: card.id })}
      />
      <ul>
        {objectivesIn(content, card.id).map((objective) => (
          <li key={objective.id} className="draft-item">
            <Row
              code={objective.code}
              title={objective.title}
              weight={objective.weight}
              isChosen={chosen?.id === objective.id}
              onClick={() => onChoose({ entity: "card-objective", id: objective.id })}
            />
            <ul>
              {usesIn(content, objective.id).map((use) => (
                <UseItem key={use.id} use={use} {...props} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  );
};

/** The individual cards of the draft, each of a post, with their objectives and indicators. */
export const CardsView = ({ draft }: Pick<Props, "draft">) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const cards = cardsOf(draft.view.content);
  const tree = (
    <>
      {cards.length === 0 && <p className="empty">{t("draft.cards.empty")}</p>}
      <ul aria-label={t("draft.view.schede")}>
        {cards.map((card) => (
          <CardItem key={card.id} {...{ card, draft, chosen }} onChoose={setChosen} />
        ))}
      </ul>
      <AddForm
        label={t("draft.cards.add")}
        proposedCode={t("draft.cards.code", { number: cards.length + 1 })}
        onAdd={async (written) => {
          const value = { role: "organisational-position", ...written } as const;
          const id = await draft.add({ kind: "add", entity: "card", value });
          if (id !== null) setChosen({ entity: "card", id });
          return id !== null;
        }}
      />
    </>
  );
  return <Split tree={tree} panel={<Panel draft={draft} chosen={chosen} onChoose={setChosen} />} />;
};
