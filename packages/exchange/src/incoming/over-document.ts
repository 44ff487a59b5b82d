import type { PlanContent } from "@albero/domain";
import { mergedBy } from "./merged-by.ts";

const theirs = <Row>(_ours: Row, row: Row): Row => row;

/** The draft as a document has it. What the document lacks stays: what was approved is struck out, never removed. */
export const overDocument = (ours: PlanContent, given: PlanContent): PlanContent => ({
  nodes: mergedBy(ours.nodes, given.nodes, theirs),
  uses: mergedBy(ours.uses, given.uses, theirs),
  cards: mergedBy(ours.cards, given.cards, theirs),
  cardObjectives: mergedBy(ours.cardObjectives, given.cardObjectives, theirs),
});
