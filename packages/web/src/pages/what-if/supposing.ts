import type { AssumptionView, LeversView, LeverView } from "@albero/contract";
import { fieldText, readText, type Reading } from "../../entering/read-text.ts";

type Place = LeversView["places"][number];

/** A cell one may play with, by a name of its own. */
export type NamedLever = { readonly key: string; readonly lever: LeverView };

const keyOf = ({ measure, period, of }: LeverView): string => `${measure.id} ${period} ${of?.id ?? ""}`;

/** The cells of some places, each once: one that several indicators read moves them all. */
export const leversOf = (places: readonly Place[]): readonly NamedLever[] => {
  const all = places.flatMap(({ levers }) => levers.map((lever) => ({ key: keyOf(lever), lever })));
  return all.filter(({ key }, place) => all.findIndex((each) => each.key === key) === place);
};

/** What was typed in the field of each cell; a cell that nobody touched is not there. */
export type Typed = Readonly<Record<string, string>>;

/** What stands in the field of a cell: what was typed, else what is recorded. */
export const textIn = ({ key, lever }: NamedLever, typed: Typed): string =>
  typed[key] ?? fieldText(lever.value, lever);

/** What was typed in the field of a cell, read; `null` when it says what is recorded anyway. */
export const draftIn = ({ key, lever }: NamedLever, typed: Typed): Reading | null => {
  const text = typed[key]?.trim() ?? "";
  return text === "" || text === fieldText(lever.value, lever) ? null : readText(text, lever);
};

/** What the fields suppose, of those that can be read. */
export const assumptionsOf = (levers: readonly NamedLever[], typed: Typed): readonly AssumptionView[] =>
  levers.flatMap((named): readonly AssumptionView[] => {
    const draft = draftIn(named, typed);
    if (draft?.kind !== "value") return [];
    const { measure, period, of } = named.lever;
    return [{ kind: "value", measureId: measure.id, period, unitId: of?.id ?? null, value: draft.value }];
  });
