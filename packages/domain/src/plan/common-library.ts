import type { GivenFrom, Indicator } from "../indicator/indicator.ts";
import type { Measure } from "../measurement/measure.ts";
import type { PlanNode } from "../objective/tree.ts";
import type { Day } from "../quantity/day.ts";

/** A measure as common objectives define it; who collects it is the body's. */
export type CommonMeasure = Pick<
  Measure,
  "code" | "name" | "description" | "valueType" | "unit" | "decimals" | "accumulation" | "frequency"
>;

/** A common indicator; its formula as text over the codes of the library's measures, in Italian. */
export type CommonIndicator = Pick<
  Indicator,
  "code" | "title" | "description" | "kind" | "unit" | "decimals" | "direction"
> & { readonly formula: string };

/** A common objective with the indicators it is measured by. */
export type CommonObjective = Pick<PlanNode, "code" | "title" | "description"> & {
  readonly indicators: readonly CommonIndicator[];
};

/** How the owner of the library asks for the results. */
export const RESULT_FORMS = ["csv", "json"] as const;
export type ResultForm = (typeof RESULT_FORMS)[number];

/**
 * Objectives and indicators given from above (Unioncamere, Funzione Pubblica) as one version of a library: never edited,
 * adopted by bodies which set the target only (practice: the tree 5).
 */
export type CommonLibrary = {
  readonly format: "albero/common-objectives";
  readonly formatVersion: 1;
  /** The same in every version, as `obiettivi-comuni-2021`. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly owner: string;
  readonly issuedOn: Day;
  readonly results: ResultForm;
  readonly measures: readonly CommonMeasure[];
  readonly objectives: readonly CommonObjective[];
};

type Libraries = readonly CommonLibrary[];

/** The very version that something was adopted from; `null` where the body does not have it. */
export const libraryOf = (
  libraries: Libraries,
  { library, version }: Pick<GivenFrom, "library" | "version">,
): CommonLibrary | null => libraries.find((each) => each.id === library && each.version === version) ?? null;

/** The last version of a library; `null` where there is none of this name. */
export const lastLibrary = (libraries: Libraries, id: string): CommonLibrary | null =>
  libraries
    .filter((each) => each.id === id)
    .toSorted((a, b) => a.version - b.version)
    .at(-1) ?? null;

/** The objective that something was adopted as; `null` where the library or its objective is not there. */
export const commonObjectiveOf = (libraries: Libraries, given: GivenFrom): CommonObjective | null =>
  libraryOf(libraries, given)?.objectives.find(({ code }) => code === given.item) ?? null;

/** Whether two things are the same item of the same library, whatever the version. */
export const sameItem = (one: GivenFrom | undefined, other: GivenFrom | undefined): boolean =>
  one?.library === other?.library && one?.item === other?.item;
