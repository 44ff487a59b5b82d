import { scaleProblems } from "../indicator/check-options.ts";
import type { Scale } from "../indicator/scale/scale.ts";
import { HUNDRED } from "../quantity/hundredths.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import { entityOf, type PlanContent, type PlanEntity } from "./content.ts";
import type { EditFrame, EditProblem } from "./edit-frame.ts";

/** A thing and the fields it shall have, all of them or only some. */
export type Fields = { readonly entity: PlanEntity; readonly id: string; readonly fields: object };

type Given = Readonly<Record<string, unknown>>;
const asText = (value: unknown): string => (typeof value === "string" ? value : "");
type Verdict = Result<null, EditProblem>;

const fine: Verdict = ok(null);

const isBlank = (value: unknown): boolean => typeof value === "string" && value.trim() === "";

/**
 * Whether the fields mean something: texts that people need, weights from 0 to 100, units and definitions
 * that exist. Two things with one code are found by the checks: while codes are exchanged there may be two.
 */
export const checkFields = (content: PlanContent, about: Fields, frame: EditFrame): Verdict => {
  const given = about.fields as Given;
  if (isBlank(given.code)) return refuse("code-missing", { id: about.id });
  if (isBlank(given.title)) return refuse("title-missing", { id: about.id });
  const weight = given.weight;
  if (typeof weight === "number" && (!Number.isInteger(weight) || weight < 0 || weight > HUNDRED))
    return refuse("weight-outside", { id: about.id, weight: weight / 100 });
  return checkReferences(content, about, frame);
};

const checkReferences = (content: PlanContent, about: Fields, frame: EditFrame): Verdict => {
  const given = about.fields as Given;
  const named = [given.unitId, given.responsibleUnitId, given.perimeterUnitId, given.unitIds].flat();
  const unknown = named.find((unit) => typeof unit === "string" && !frame.unitIds.has(unit));
  if (unknown !== undefined) return refuse("unknown-unit", { id: asText(unknown) });
  if (about.entity === "use") return checkDefinition(content, about, frame);
  const { nodeId } = given;
  const isKnown = typeof nodeId !== "string" || entityOf(content, "node", nodeId) !== null;
  return isKnown ? fine : refuse("unknown-thing", { id: nodeId });
};

const isScale = (value: unknown): value is Scale => typeof value === "object" && value !== null;

const checkDefinition = (content: PlanContent, { id, fields }: Fields, frame: EditFrame): Verdict => {
  const given = fields as Given;
  const now = entityOf(content, "use", id);
  const indicatorId = given.indicatorId ?? now?.indicatorId;
  const version = given.indicatorVersion ?? now?.indicatorVersion;
  const isKnown = frame.indicators.some((each) => each.id === indicatorId && each.version === version);
  if (!isKnown) return refuse("unknown-indicator", { id: asText(indicatorId), version: Number(version) });
  const [scaleProblem] = isScale(given.scale) ? scaleProblems(given.scale) : [];
  if (scaleProblem !== undefined) return refuse(scaleProblem, { id });
  const { basedOnUseId } = given;
  const isThere = typeof basedOnUseId !== "string" || entityOf(content, "use", basedOnUseId) !== null;
  return isThere ? fine : refuse("unknown-thing", { id: basedOnUseId });
};
