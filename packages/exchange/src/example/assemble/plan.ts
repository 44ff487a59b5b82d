import type { Card, CardObjective, Instant, Plan, PlanNode, PlanVersion } from "@albero/domain";
import { below, weightOf, type Book, type Place } from "../book.ts";
import type { CardForm, NodeForm, PlanForm, VersionForm } from "../forms/plan.ts";
import { assembleUse, useSlug, type UsePlace } from "./use.ts";

/** A plan with its versions. Ids are made from slugs alone, so they stay the same in every version and every year. */
export const assemblePlan = (file: string, form: PlanForm, book: Book): Plan => ({
  id: book.id("plan", form.slug),
  title: form.title,
  years: form.years,
  versions: form.versions.map((version, v) =>
    assembleVersion(version, { file, path: `versions/${v}` }, { form, book }),
  ),
});

type Around = { readonly form: PlanForm; readonly book: Book };

const assembleVersion = (version: VersionForm, place: Place, { form, book }: Around): PlanVersion => {
  const found = flatten(version.nodes, below(place, "nodes"), null);
  const treeUses = found.flatMap(({ node, place }) => usesOf(node, place));
  const known = new Set(treeUses.map(useSlug));
  return {
    planId: book.id("plan", form.slug),
    version: version.version,
    status: version.status,
    basedOn: version.basedOn,
    act: version.act,
    reason: version.reason,
    recordedAt: version.recordedAt as Instant,
    approvedAt: version.approvedAt as Instant | null,
    sha256: version.sha256,
    nodes: found.map((one) => assembleNode(one, book)),
    uses: [...treeUses, ...cardUses(version.cards, below(place, "cards"))].map((use) =>
      assembleUse(use, known, book),
    ),
    cards: version.cards.map((card, order) =>
      assembleCard(card, { order, place: below(place, "cards", order) }, book),
    ),
    cardObjectives: version.cards.flatMap((card, c) => objectivesOf(card, below(place, "cards", c), book)),
  };
};

type Found = {
  readonly node: NodeForm;
  readonly order: number;
  readonly parent: string | null;
  readonly place: Place;
};

/** Parents before their children, children in the order they are written in. */
const flatten = (nodes: readonly NodeForm[], place: Place, parent: string | null): readonly Found[] =>
  nodes.flatMap((node, order) => [
    { node, order, parent, place: below(place, order) },
    ...flatten(node.children ?? [], below(place, order, "children"), node.slug),
  ]);

/** The slugs of all nodes of a plan. */
export const nodeSlugs = (form: PlanForm): readonly string[] =>
  form.versions.flatMap(({ nodes }) =>
    flatten(nodes, { file: "", path: "" }, null).map(({ node }) => node.slug),
  );

const assembleNode = ({ node, order, parent, place }: Found, book: Book): PlanNode => ({
  id: book.id("node", node.slug),
  parentId: parent === null ? null : book.id("node", parent),
  kind: node.kind,
  code: node.code,
  title: node.title,
  description: node.description,
  order,
  weight: node.weight === undefined ? null : weightOf(node.weight),
  standing: node.standing ?? "active",
  standingReason: node.standingReason ?? null,
  perspective: node.perspective ?? null,
  programme: node.programme ?? null,
  resources: (node.resources ?? []).map(({ year, cents }) => ({
    year,
    amount: cents as PlanNode["resources"][number]["amount"],
  })),
  unitIds: node.units.map((unit, u) => book.refer("unit", unit, below(place, "units", u))),
  notes: node.notes,
});

const usesOf = (node: NodeForm, place: Place): readonly UsePlace[] =>
  node.indicators.map((form, order) => ({
    form,
    order,
    holder: { kind: "node", slug: node.slug },
    place: below(place, "indicators", order),
  }));

const cardUses = (cards: readonly CardForm[], place: Place): readonly UsePlace[] =>
  cards.flatMap((card, c) =>
    card.objectives.flatMap((objective, o) =>
      objective.indicators.map((form, order) => ({
        form,
        order,
        holder: { kind: "card-objective" as const, slug: objective.slug },
        place: below(place, c, "objectives", o, "indicators", order),
      })),
    ),
  );

type CardPlace = { readonly order: number; readonly place: Place };

const assembleCard = (card: CardForm, { order, place }: CardPlace, book: Book): Card => ({
  id: book.id("card", card.slug),
  code: card.code,
  title: card.title,
  role: card.role,
  order,
  unitId: card.unit === null ? null : book.refer("unit", card.unit, below(place, "unit")),
  notes: card.notes,
});

const objectivesOf = (card: CardForm, place: Place, book: Book): readonly CardObjective[] =>
  card.objectives.map((objective, order) => ({
    id: book.id("card-objective", objective.slug),
    cardId: book.id("card", card.slug),
    code: objective.code,
    title: objective.title,
    description: objective.description,
    order,
    weight: weightOf(objective.weight),
    nodeId:
      objective.node === null
        ? null
        : book.refer("node", objective.node, below(place, "objectives", order, "node")),
  }));
