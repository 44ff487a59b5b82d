import { dependenciesOf } from "../formula/dependencies.ts";
import type { GivenFrom, Indicator } from "../indicator/indicator.ts";
import type { Measure } from "../measurement/measure.ts";
import type { IndicatorUse, NodeKind, PlanNode } from "../objective/tree.ts";
import type { Instant } from "../quantity/day.ts";
import type { IndicatorId, MeasureId, NodeId, UseId } from "../quantity/id.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import { alteredTexts, readCommonFormula } from "./altered.ts";
import {
  sameItem,
  type CommonIndicator,
  type CommonLibrary,
  type CommonObjective,
} from "./common-library.ts";
import { entityOf, type PlanContent } from "./content.ts";
import type { PlanEdit } from "./edit.ts";

/** What a library is adopted into: the draft, and the last definitions of the body's own library. */
export type AdoptFrame = {
  readonly content: PlanContent;
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  readonly newId: () => string;
  readonly at: Instant;
};

/** Which objectives of the library, and under which node of the tree they come; `null` at its top. */
export type AdoptRequest = { readonly items: readonly string[]; readonly into: string | null };

/** What adopting writes: definitions of the body's library first, then edits of the draft. */
export type Adoption = {
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly edits: readonly PlanEdit[];
};

export const ADOPT_PROBLEMS = ["item-unknown", "common-code-taken", "common-formula-unread"] as const;
/** Why common objectives cannot be adopted. */
export type AdoptProblem = (typeof ADOPT_PROBLEMS)[number];

type Step<Value> = Result<Value, AdoptProblem>;

/**
 * Takes objectives of a common library into a draft: those it has not come new, under the node asked for and without
 * targets; those adopted from another version say now what this one says, and keep their targets. Refused where the
 * library has no such objective, where a code is of something else in the body, or where a formula cannot be read.
 */
export const adopt = (
  library: CommonLibrary,
  { items, into }: AdoptRequest,
  frame: AdoptFrame,
): Step<Adoption> => {
  const unknown = items.find((item) => !library.objectives.some(({ code }) => code === item));
  if (unknown !== undefined) return refuse("item-unknown", { item: unknown, library: library.title });
  const wanted = library.objectives.filter(({ code }) => items.includes(code));
  const measures = bindMeasures(library, frame);
  if (!measures.ok) return measures;
  const defined: Indicator[] = [];
  for (const item of wanted.flatMap(({ indicators }) => indicators)) {
    const definition = definitionOf(item, { library, frame, codes: measures.value.codes });
    if (!definition.ok) return definition;
    defined.push(definition.value);
  }
  const known = new Set(frame.indicators.map(keyOf));
  const indicators = defined.filter((each) => !known.has(keyOf(each)));
  const needed = new Set(indicators.flatMap(({ formula }) => dependenciesOf(formula).measures));
  const placing = { library, into, frame, defined };
  return ok({
    measures: measures.value.added.filter(({ id }) => needed.has(id)),
    indicators,
    edits: wanted.flatMap((objective) => editsOf(objective, placing)),
  });
};

const keyOf = ({ id, version }: Pick<Indicator, "id" | "version">): string => `${id} ${version}`;

type Bound = { readonly codes: ReadonlyMap<string, MeasureId>; readonly added: readonly Measure[] };

/** The library's measures as the body's: one that it collects already under that code and in that unit serves. */
const bindMeasures = ({ measures, title }: CommonLibrary, frame: AdoptFrame): Step<Bound> => {
  const codes = new Map<string, MeasureId>();
  const added: Measure[] = [];
  for (const measure of measures) {
    const own = frame.measures.find(({ code }) => code === measure.code);
    if (own !== undefined && (own.unit !== measure.unit || own.valueType !== measure.valueType))
      return refuse("common-code-taken", { code: measure.code, library: title });
    const id = own?.id ?? (frame.newId() as MeasureId);
    codes.set(measure.code, id);
    if (own === undefined)
      added.push({ ...COLLECTED, ...measure, id, recordedAt: frame.at, sourceLabel: title });
  }
  return ok({ codes, added });
};

/** What a library leaves to the body: who collects it, and until when. */
const COLLECTED = {
  ...({ version: 1, printedCode: null, firstDue: null, daysAllowed: 15 } as const),
  ...({ collectedBy: "body", unitRule: null, unitIds: [], sourceUnitId: null } as const),
  ...({ plausible: null, notes: [] } as const),
};

type Defining = {
  readonly library: CommonLibrary;
  readonly frame: AdoptFrame;
  readonly codes: ReadonlyMap<string, MeasureId>;
};

/** The body's definition of a common indicator: the one it has where that says the same, else the next. */
const definitionOf = (item: CommonIndicator, { library, frame, codes }: Defining): Step<Indicator> => {
  const given = { library: library.id, version: library.version, item: item.code };
  const own = frame.indicators.filter((each) => each.given !== undefined && sameItem(each.given, given));
  const same = own.find(({ given: from }) => from?.version === library.version);
  if (same !== undefined) return ok(same);
  const last = own.toSorted((a, b) => a.version - b.version).at(-1);
  const isTaken = frame.indicators.some(({ id, code }) => id !== last?.id && code === item.code);
  if (isTaken) return refuse("common-code-taken", { code: item.code, library: library.title });
  const formula = readCommonFormula(item, codes);
  if (formula === null) return refuse("common-formula-unread", { code: item.code, library: library.title });
  return ok({
    ...{ printedCode: null, typology: null, sourceLabel: library.title, parameters: {} },
    ...{ footnotes: [], notes: [] },
    ...item,
    ...{ formula, printedFormula: item.formula, given, recordedAt: frame.at },
    id: last?.id ?? (frame.newId() as IndicatorId),
    version: (last?.version ?? 0) + 1,
  });
};

type Placing = {
  readonly library: CommonLibrary;
  readonly into: string | null;
  readonly frame: AdoptFrame;
  readonly defined: readonly Indicator[];
};

const editsOf = (objective: CommonObjective, placing: Placing): readonly PlanEdit[] => {
  const { library, frame } = placing;
  const given: GivenFrom = { library: library.id, version: library.version, item: objective.code };
  const { code, title, description } = objective;
  const texts = { code, title, description };
  const there = frame.content.nodes.find((node) => node.given !== undefined && sameItem(node.given, given));
  if (there === undefined) {
    const node = nodeOf({ ...texts, given }, placing);
    return [{ kind: "add", entity: "node", value: node }, ...usesOf(objective, node.id, placing)];
  }
  const isSame = there.given?.version === given.version && !alteredTexts(there, texts);
  return [
    ...(isSame
      ? []
      : ([{ kind: "set", entity: "node", id: there.id, fields: { ...texts, given } }] as const)),
    ...usesOf(objective, there.id, placing),
  ];
};

/** The level a new objective takes from what stands above it. */
const levelUnder = (content: PlanContent, into: string | null): NodeKind => {
  const above = into === null ? null : entityOf(content, "node", into);
  return above === null || above.kind === "area" ? "strategic" : "operational";
};

/** What stands last among its siblings without asking how many there are. */
const LAST = 1_000_000;

type Adopted = Pick<PlanNode, "code" | "title" | "description"> & { readonly given: GivenFrom };

const nodeOf = (adopted: Adopted, { into, frame }: Placing): PlanNode => ({
  ...{ id: frame.newId() as NodeId, parentId: into as NodeId | null, order: LAST, weight: null },
  kind: levelUnder(frame.content, into),
  ...{ standing: "active", standingReason: null, perspective: null, programme: null },
  ...{ resources: [], unitIds: [], notes: [] },
  ...adopted,
});

const usesOf = (
  { indicators }: CommonObjective,
  nodeId: NodeId,
  { library, frame, defined }: Placing,
): readonly PlanEdit[] =>
  indicators.flatMap((item, index): readonly PlanEdit[] => {
    const definition = defined.find(({ given }) => given?.item === item.code && given.library === library.id);
    if (definition === undefined) return [];
    const place = { indicatorId: definition.id, indicatorVersion: definition.version };
    const there = frame.content.uses.find(
      ({ holder, indicatorId }) =>
        holder.kind === "node" && holder.nodeId === nodeId && indicatorId === definition.id,
    );
    if (there?.indicatorVersion === definition.version) return [];
    if (there !== undefined)
      return [{ kind: "set", entity: "use", id: there.id, fields: { indicatorVersion: definition.version } }];
    const value: IndicatorUse = {
      ...{ id: frame.newId() as UseId, holder: { kind: "node", nodeId }, ...place, order: index + 1 },
      ...{ weight: null, standing: "active", standingReason: null, responsibleUnitId: null },
      ...{ perimeterUnitId: null, basedOnUseId: null, targets: [], printed: null },
    };
    return [{ kind: "add", entity: "use", value }];
  });
