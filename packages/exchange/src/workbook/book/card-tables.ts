import {
  hundredths,
  LABELS,
  ok,
  type Card,
  type CardId,
  type CardObjective,
  type CardObjectiveId,
  type NodeId,
  type Unit,
} from "@albero/domain";
import { headed, makeFields, nameOf } from "./common-fields.ts";
import { idOf, sets, type Field, type Table, type Written } from "./field.ts";
import type { PlanView } from "./view.ts";

/** Sheet of the individual cards. */
export const cardTable = (view: PlanView): Table<Card> => {
  const make = makeFields(view);
  return {
    sheet: "cards",
    rows: view.version.cards.toSorted((a, b) => a.order - b.order),
    fields: [
      make.code<Card>(),
      make.title<Card>(),
      make.choice<"role", Card>("role", "role", LABELS[view.language].cardRoles),
      unitOfCard(view),
    ],
    begin: (id, order) => ({
      ...{ id: id as CardId, code: "", title: "", role: "employee", order, unitId: null, notes: [] },
    }),
  };
};

const unitOfCard = (view: PlanView): Field<Card> => makeFields(view).unit<"unitId", Card>("units", "unitId");

/** Sheet of the objectives of the cards, with their weights. */
export const cardObjectiveTable = (view: PlanView): Table<CardObjective> => {
  const make = makeFields(view);
  const place = new Map(view.version.cards.map(({ id, order }) => [id, order]));
  return {
    sheet: "cardObjectives",
    rows: view.version.cardObjectives.toSorted(
      (a, b) => (place.get(a.cardId) ?? 0) - (place.get(b.cardId) ?? 0) || a.order - b.order,
    ),
    fields: [
      {
        ...{ ...headed(view, "card"), kind: { kind: "text" }, width: 16, required: true },
        ...{ listOf: { sheet: "cards", key: "code" } },
        read: ({ cardId }) => view.labels.of.get(cardId) ?? cardId,
        write: (text): Written<CardObjective> => {
          const id = idOf(view.labels.cards, text ?? "");
          return id.ok ? ok((row: CardObjective) => ({ ...row, cardId: id.value as CardId })) : id;
        },
      },
      make.code<CardObjective>(),
      make.title<CardObjective>(),
      make.text<"description", CardObjective>("description", "description", true),
      make.weight<CardObjective>(true),
      treeField(view),
    ],
    begin: (id, order) => ({
      ...{ id: id as CardObjectiveId, cardId: "" as CardId, code: "", title: "", description: null, order },
      ...{ weight: hundredths(0), nodeId: null },
    }),
  };
};

const treeField = (view: PlanView): Field<CardObjective> => ({
  ...{ ...headed(view, "node"), kind: { kind: "text" }, width: 18 },
  read: ({ nodeId }) => (nodeId === null ? null : (view.labels.of.get(nodeId) ?? nodeId)),
  write: (text): Written<CardObjective> => {
    if (text === null) return sets((row) => ({ ...row, nodeId: null }));
    const id = idOf(view.labels.nodes, text);
    return id.ok ? ok((row: CardObjective) => ({ ...row, nodeId: id.value as NodeId })) : id;
  },
});

/** Sheet of the units, to read and to choose names from. */
export const unitTable = (view: PlanView): Table<Unit> => ({
  sheet: "units",
  rows: view.units,
  fields: [
    {
      ...headed(view, "title"),
      kind: { kind: "text" },
      width: 44,
      read: ({ id }) => nameOf(view, id),
      write: null,
    },
    {
      ...{ ...headed(view, "unitType"), width: 22, write: null },
      kind: { kind: "choice", words: LABELS[view.language].unitTypes },
      read: ({ type }) => type,
    },
    {
      ...{ ...headed(view, "parent"), kind: { kind: "text" }, width: 32, write: null },
      read: ({ parentId }) => nameOf(view, parentId),
    },
    {
      ...headed(view, "head"),
      kind: { kind: "text" },
      width: 32,
      read: ({ headRole }) => headRole,
      write: null,
    },
  ],
  begin: null,
});
