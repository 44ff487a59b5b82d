import {
  fieldLabel,
  fieldText,
  PLAN_ENTITIES,
  entityOf,
  type BodyId,
  type EditConflict,
  type PlanContent,
  type PlanEntity,
  type PlanNames,
  planNames,
} from "@albero/domain";
import { loadIndicators, loadUnits, type Draft, type Tx } from "@albero/store";
import type { Language } from "../../http/language.ts";
import { decline, type Reply } from "../../reply.ts";

type Met = {
  readonly bodyId: BodyId;
  readonly draft: Draft;
  readonly conflicts: readonly EditConflict[];
  readonly language: Language;
  /** The draft as the caller had seen it, and as it would be with what they wanted to write. */
  readonly seen: PlanContent;
  readonly mine: PlanContent;
};

/** What stands now in a place such as `node:<id>:weight` or `use:<id>:target:2022`, in words. */
const valueAt = (content: PlanContent, place: string, names: PlanNames): string | null => {
  const [entity, id = "", field, period] = place.split(":");
  const isKnown = PLAN_ENTITIES.some((each) => each === entity);
  const row = isKnown ? entityOf(content, entity as PlanEntity, id) : null;
  if (row === null || field === undefined) return null;
  const values = row as unknown as Readonly<Record<string, unknown>>;
  if (field !== "target") return fieldText({ field, value: values[FIELDS[field] ?? field], id }, names);
  const targets = (values.targets as readonly { readonly period: string }[]).filter(
    (target) => target.period === period,
  );
  return fieldText({ field: "targets", value: targets, id }, names);
};

/** Places that are not called as the field they are told by. */
const FIELDS: Readonly<Record<string, string>> = { place: "parentId", target: "targets" };

const labelOf = (place: string, language: Language): string => {
  const field = place.split(":")[2] ?? "code";
  return fieldLabel(FIELDS[field] ?? field, language);
};

/** Declines with every place that somebody else wrote meanwhile: what stands there, who wrote it, when. */
export const conflictReply = async (
  tx: Tx,
  { bodyId, draft, conflicts, language, seen, mine }: Met,
): Promise<Reply<never>> => {
  const library = { indicators: await loadIndicators(tx, bodyId), units: await loadUnits(tx, bodyId) };
  const names = planNames(library, [draft.content, mine], language);
  const last = draft.changes.at(-1);
  return decline("changed-meanwhile", {
    changed: {
      version: String(draft.revision),
      ...{ changedBy: last?.by ?? null, changedAt: last?.at ?? null, value: null },
      fields: conflicts.map(({ place, by, at }) => ({
        ...{ place, label: labelOf(place, language), changedBy: by, changedAt: at },
        value: valueAt(draft.content, place, names),
        before: valueAt(seen, place, names),
        mine: valueAt(mine, place, names),
      })),
    },
  });
};
