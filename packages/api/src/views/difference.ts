import type { DifferenceView } from "@albero/contract";
import { describeDifference, type BodyDocument, type EntityDifference, type PlanNames } from "@albero/domain";

type Library = Pick<BodyDocument, "indicators">;

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
