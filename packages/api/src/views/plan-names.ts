import type { DifferenceView } from "@albero/contract";
import {
  describeDifference,
  fieldLine,
  type BodyDocument,
  type EntityDifference,
  type PlanContent,
  type PlanNames,
} from "@albero/domain";
import type { Language } from "../http/language.ts";

type Library = Pick<BodyDocument, "indicators" | "units">;

const UNKNOWN = "?";

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** What people call the things of some contents, the later ones first: codes with titles, units by name. */
export const planNames = (
  library: Library,
  contents: readonly PlanContent[],
  language: Language,
): PlanNames => {
  const nodes = byId(contents.flatMap((content) => content.nodes));
  const cards = byId(contents.flatMap((content) => content.cards));
  const objectives = byId(contents.flatMap((content) => content.cardObjectives));
  const uses = byId(contents.flatMap((content) => content.uses));
  const indicators = byId(library.indicators.toSorted((a, b) => a.version - b.version));
  const units = byId(library.units);
  const indicatorOf = (useId: string) => indicators.get(uses.get(useId)?.indicatorId ?? "");
  return {
    language,
    node: (id) => nodes.get(id)?.code ?? UNKNOWN,
    card: (id) => cards.get(id)?.code ?? objectives.get(id)?.code ?? UNKNOWN,
    unit: (id) => units.get(id)?.name ?? UNKNOWN,
    indicator: (id) => indicators.get(id)?.code ?? UNKNOWN,
    use: (id) => indicatorOf(id)?.code ?? UNKNOWN,
    decimalsOf: (id) => indicatorOf(id)?.decimals ?? 0,
  };
};

/** The title of a use is that of its indicator, unless it is printed otherwise there. */
const titleOf = ({ entity, before, after }: EntityDifference, told: string, library: Library): string => {
  if (entity !== "use" || told !== "") return told;
  const indicatorId = (after ?? before)?.indicatorId;
  return library.indicators.findLast(({ id }) => id === indicatorId)?.title ?? "";
};

/** One difference in words. */
export const differenceView = (
  difference: EntityDifference,
  names: PlanNames,
  library: Library,
): DifferenceView => {
  const told = describeDifference(difference, names);
  const { entity, id, change } = difference;
  const { kind, code, place, words } = told;
  return {
    ...{ entity, id, change, kind, code, place, words },
    title: titleOf(difference, told.title, library),
    fields: told.fields.map((field) => ({ ...field })),
  };
};

/** A difference as lines of text: what became of the thing, then each field; for lists of changes. */
export const differenceLines = (difference: EntityDifference, names: PlanNames): readonly string[] => {
  const { words, fields } = describeDifference(difference, names);
  if (difference.change !== "changed" && difference.change !== "struck-out") return [words];
  return fields.map((field) => `${words}. ${fieldLine(field, names.language)}`);
};
