import type { GivenFrom, Target } from "../indicator/indicator.ts";
import type { Scale } from "../indicator/scale/scale.ts";
import { POST_ROLES, type PostRole } from "../organisation/post.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { CardId, CardObjectiveId, IndicatorId, NodeId, UnitId, UseId } from "../quantity/id.ts";
import type { Cents } from "../quantity/money.ts";
import type { EasierReason, PlanTag } from "./tags.ts";

/**
 * Levels of the performance tree; a `part` is a named piece of an objective, with its own weight, indicators and
 * standing; a `container` holds yearly targets beside the tree and stays out of every mean.
 */
export const NODE_KINDS = ["area", "strategic", "operational", "part", "container"] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Whether a node or use counts: struck out (cassato) and not assessable (non valutabile) leave with their weight. */
export const STANDINGS = ["active", "struck-out", "not-assessable"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why something left with its weight, told wherever it would have counted. */
export type Left = { readonly standing: Exclude<Standing, "active">; readonly reason: string | null };

type Standings = { readonly standing: Standing; readonly standingReason: string | null };

/** Why a node or use does not count; `null` where it does. */
export const leftFrom = ({ standing, standingReason }: Standings): Left | null =>
  standing === "active" ? null : { standing, reason: standingReason };

/** The budget programme an objective belongs to; the code alone is ambiguous, see {@link programmeKey}. */
export type Programme = { readonly mission: string | null; readonly code: string; readonly name: string };

/** What tells a programme of the budget from every other: its mission and code, as `012.004`. */
export const programmeKey = ({ mission, code }: Pick<Programme, "mission" | "code">): string =>
  `${mission ?? ""}.${code}`;

/** A node of the performance tree in one plan version: an area, an objective, a part of one, a container. */
export type PlanNode = {
  readonly id: NodeId;
  readonly parentId: NodeId | null;
  readonly kind: NodeKind;
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
  readonly order: number;
  /** Weight among its siblings; `null`: equal weights (foundation 9). */
  readonly weight: Hundredths | null;
  readonly standing: Standing;
  readonly standingReason: string | null;
  readonly perspective: string | null;
  readonly programme: Programme | null;
  /** Economic resources by year; `null` where the plan leaves the line out. */
  readonly resources: readonly { readonly year: number; readonly amount: Cents | null }[];
  readonly unitIds: readonly UnitId[];
  readonly notes: readonly string[];
  /** Themes it serves; absent where none is given, as the four below. */
  readonly tags?: readonly PlanTag[];
  /** The line of the multi-year programme and of the yearly relation it comes from, as cited with its act. */
  readonly programmeLine?: string;
  /** Who is concerned by it (portatori di interesse), as people write it. */
  readonly stakeholders?: string;
  readonly easierReason?: EasierReason;
  /** The common objective it is; its texts are then those of the library. */
  readonly given?: GivenFrom;
};

/** Where an indicator is placed: on a node of the tree or on an objective of a card. */
export type Holder =
  | { readonly kind: "node"; readonly nodeId: NodeId }
  | { readonly kind: "card-objective"; readonly cardObjectiveId: CardObjectiveId };

/** A use places an indicator of the library in a plan version, with its targets (foundation 1). */
export type IndicatorUse = {
  readonly id: UseId;
  readonly holder: Holder;
  readonly indicatorId: IndicatorId;
  readonly indicatorVersion: number;
  readonly order: number;
  /** Weight among the uses of its holder; `null`: equal weights. */
  readonly weight: Hundredths | null;
  readonly standing: Standing;
  readonly standingReason: string | null;
  readonly responsibleUnitId: UnitId | null;
  /** The unit whose own values count here; `null`: the whole body's. */
  readonly perimeterUnitId: UnitId | null;
  /** The use of the tree this card's use refers to, whose targets it may override; `null` for a use of its own. */
  readonly basedOnUseId: UseId | null;
  readonly targets: readonly Target[];
  /** How its result is scored where the plan says so; else as the body's system does. */
  readonly scale?: Scale;
  /** Code and title as printed at this place, where they differ from the library's; else `null`. */
  readonly printed: { readonly code: string | null; readonly title: string | null } | null;
};

export const CARD_ROLES = POST_ROLES;
export type CardRole = PostRole;

/** An individual card (scheda individuale): of a post, never of a named person. */
export type Card = {
  readonly id: CardId;
  readonly code: string;
  readonly title: string;
  readonly role: CardRole;
  readonly order: number;
  readonly unitId: UnitId | null;
  readonly notes: readonly string[];
};

/** An objective of a card. The weights of a card make exactly 100,00 (C-W100). */
export type CardObjective = {
  readonly id: CardObjectiveId;
  readonly cardId: CardId;
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
  readonly order: number;
  readonly weight: Hundredths;
  /** The objective of the tree it corresponds to; `null` when it is the card's own. */
  readonly nodeId: NodeId | null;
};
