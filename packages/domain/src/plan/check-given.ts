import type { GivenFrom } from "../indicator/indicator.ts";
import type { IndicatorUse, PlanNode } from "../objective/tree.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import { alteredTexts } from "./altered.ts";
import { commonObjectiveOf, libraryOf, sameItem } from "./common-library.ts";
import { entityOf, type PlanContent } from "./content.ts";
import type { EditFrame, EditProblem, LibraryIndicator } from "./edit-frame.ts";
import type { AddEdit, MoveEdit, PlanEdit, SetEdit } from "./edit.ts";

type Verdict = Result<null, EditProblem>;

const fine: Verdict = ok(null);

/**
 * Whether an edit leaves what was given from above as it was given (practice: the tree 5). Of a common objective the
 * body sets the targets, who answers for it, its weight and its place; code, title and description are the library's,
 * and so is every definition of its indicators.
 */
export const checkGiven = (content: PlanContent, edit: PlanEdit, frame: EditFrame): Verdict => {
  switch (edit.kind) {
    case "add":
      return checkAdded(content, edit, frame);
    case "set":
      return checkSet(content, edit, frame);
    case "move":
      return checkMoved(content, edit, frame);
    default:
      return fine;
  }
};

const locked = (id: string, given: GivenFrom, { commonLibraries }: EditFrame): Verdict => {
  const title = libraryOf(commonLibraries, given)?.title ?? given.library;
  return refuse("given-locked", { id, library: title, version: given.version });
};

/** Whether a node says what its library says; one that is the body's own always does. */
const checkNode = (node: PlanNode, frame: EditFrame): Verdict => {
  const { id, given } = node;
  if (given === undefined) return fine;
  const item = commonObjectiveOf(frame.commonLibraries, given);
  if (item === null) return refuse("given-unknown", { id, ...given });
  return alteredTexts(node, item) ? locked(id, given, frame) : fine;
};

const checkAdded = (content: PlanContent, edit: AddEdit, frame: EditFrame): Verdict => {
  if (edit.entity === "node") return checkNode(edit.value, frame);
  return edit.entity === "use" ? checkUse(content, edit.value, frame) : fine;
};

const definitionOf = (
  { indicatorId, indicatorVersion }: Pick<IndicatorUse, "indicatorId" | "indicatorVersion">,
  { indicators }: EditFrame,
): LibraryIndicator | undefined =>
  indicators.find(({ id, version }) => id === indicatorId && version === indicatorVersion);

const givenOfHolder = (content: PlanContent, { holder }: IndicatorUse): GivenFrom | undefined =>
  holder.kind === "node" ? entityOf(content, "node", holder.nodeId)?.given : undefined;

/** A common indicator bears no other title, and a common objective is measured by indicators of its library only. */
const checkUse = (content: PlanContent, use: IndicatorUse, frame: EditFrame): Verdict => {
  const above = givenOfHolder(content, use);
  const given = definitionOf(use, frame)?.given;
  if (above !== undefined && above.library !== given?.library) return locked(use.id, above, frame);
  const isOwn = given === undefined || (use.printed === null && (above === undefined || isWhole(use)));
  return isOwn ? fine : locked(use.id, given, frame);
};

/** On a common objective an indicator is that of the whole body. */
const isWhole = ({ perimeterUnitId }: IndicatorUse): boolean => perimeterUnitId === null;

const checkSet = (content: PlanContent, edit: SetEdit, frame: EditFrame): Verdict => {
  if (edit.entity === "node") return checkSetNode(content, edit, frame);
  return edit.entity === "use" ? checkSetUse(content, edit, frame) : fine;
};

const checkSetNode = (
  content: PlanContent,
  { id, fields }: Extract<SetEdit, { readonly entity: "node" }>,
  frame: EditFrame,
): Verdict => {
  const before = entityOf(content, "node", id);
  if (before === null) return fine;
  const { given: now = before.given, ...others } = fields;
  if (before.given !== undefined && !sameItem(before.given, now ?? undefined))
    return locked(id, before.given, frame);
  return checkNode({ ...before, ...others, given: now ?? undefined } as PlanNode, frame);
};

const checkSetUse = (
  content: PlanContent,
  { id, fields }: Extract<SetEdit, { readonly entity: "use" }>,
  frame: EditFrame,
): Verdict => {
  const before = entityOf(content, "use", id);
  if (before === null) return fine;
  // How its result is scored is the body's own.
  const { scale: _scale, ...given } = fields;
  const after = { ...before, ...given };
  const was = definitionOf(before, frame)?.given;
  if (was !== undefined && !sameItem(was, definitionOf(after, frame)?.given)) return locked(id, was, frame);
  return checkUse(content, after, frame);
};

/** An indicator stays on the common objective it came with, and nothing else joins it there. */
const checkMoved = (content: PlanContent, { entity, id, into }: MoveEdit, frame: EditFrame): Verdict => {
  const use = entity === "use" ? entityOf(content, "use", id) : null;
  if (use === null) return fine;
  const [from, to] = [givenOfHolder(content, use), entityOf(content, "node", into ?? "")?.given];
  const given = from ?? to;
  return given === undefined || sameItem(from, to) ? fine : locked(id, given, frame);
};
