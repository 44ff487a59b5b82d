import type { PlanDraftView } from "@albero/contract";
import type { Edits } from "../../queries/planning.ts";
import { readTarget } from "./target-text.ts";
import { readWeight } from "./weights.tsx";

/** Fields that are written as a line of text. */
const TEXTS: ReadonlySet<string> = new Set([
  ...["code", "title", "description", "perspective", "programmeLine", "stakeholders"],
]);

type Edit = Edits[number];

const fieldsWith = (field: string, text: string): Readonly<Record<string, string | null>> | null => {
  if (field === "weight") {
    const weight = readWeight(text);
    return weight === undefined ? null : { weight };
  }
  return TEXTS.has(field) ? { [field]: text.trim() === "" ? null : text.trim() } : null;
};

/** The edits that write a text in a place such as `node:<id>:title`; `null` where it is none that text can be written in. */
const written = (view: PlanDraftView, place: string, text: string): Edit | null => {
  const [entity = "", id = "", field = "", period = ""] = place.split(":");
  if (field !== "target") {
    const fields = fieldsWith(field, text);
    return fields === null ? null : ({ kind: "set", entity, id, fields } as unknown as Edit);
  }
  const use = view.content.uses.find((each) => each.id === id);
  const indicator = view.indicators.find((each) => each.id === use?.indicatorId);
  const reading = indicator === undefined ? null : readTarget(text, indicator);
  return reading?.kind === "value"
    ? { kind: "set-targets", cells: [{ useId: id, period, value: reading.value }] }
    : null;
};

/** Whether something else can be written in the place, rather than one of two texts chosen. */
export const isWritten = (place: string): boolean => {
  const field = place.split(":")[2] ?? "";
  return field === "weight" || field === "target" || TEXTS.has(field);
};

/** The edits of a wish, and after them a text in the place where they met those of somebody else. */
export const rewritten = (
  view: PlanDraftView,
  edits: Edits,
  { place, text }: { readonly place: string; readonly text: string },
): Edits | null => {
  const last = written(view, place, text);
  return last === null ? null : [...edits, last];
};
