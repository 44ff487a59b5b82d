import { ENDPOINTS, type MeasureDefinition } from "@albero/contract";
import type { Decimal, Instant, Measure, MeasureId, PeriodCode, UnitId } from "@albero/domain";
import { loadIndicators, loadMeasures, loadPlans, loadUnits, saveMeasures } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Handler } from "../../http/bind.ts";
import { answer, decline, type Fault } from "../../reply.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { writing } from "../writing.ts";
import { inForce, libraryMeasureView } from "./library-views.ts";

type Endpoint = typeof ENDPOINTS.defineMeasure;

type Known = {
  readonly id: string;
  readonly measures: readonly Measure[];
  readonly unitIds: ReadonlySet<string>;
};

const faultsOf = (given: MeasureDefinition, { id, measures, unitIds }: Known): readonly Fault[] => {
  const { code, collectedBy, unitRule, sourceUnitId } = given;
  const isTaken = measures.some((other) => other.id !== id && other.code === code);
  const lacksUnits = collectedBy === "unit" && (given.unitIds.length === 0 || unitRule === null);
  const named = [...given.unitIds, ...(sourceUnitId === null ? [] : [sourceUnitId])];
  const at = (place: string, fault: string, facts: Fault["facts"] = {}): Fault => ({
    ...{ place: `body/definition/${place}`, code: fault, facts },
  });
  return [
    ...(isTaken ? [at("code", "code-taken", { code })] : []),
    ...(lacksUnits ? [at("unitIds", "units-missing")] : []),
    ...(named.every((unit) => unitIds.has(unit)) ? [] : [at("unitIds", "unknown-unit")]),
  ];
};

const measureOf = (
  given: MeasureDefinition,
  { id, previous, at }: { readonly id: MeasureId; readonly previous: Measure | null; readonly at: Instant },
): Measure => ({
  ...(previous ?? { printedCode: null }),
  ...given,
  ...{ id, version: (previous?.version ?? 0) + 1, recordedAt: at },
  firstDue: given.firstDue as PeriodCode | null,
  unitIds: given.unitIds as readonly string[] as readonly UnitId[],
  sourceUnitId: given.sourceUnitId as UnitId | null,
  plausible: given.plausible as { readonly min: Decimal | null; readonly max: Decimal | null } | null,
});

/** Defines a measure, new or anew; its values stay, and so do the earlier definitions. */
export const defineMeasure =
  (service: Service): Handler<Endpoint> =>
  (call) =>
    writing(service, { call, endpointId: ENDPOINTS.defineMeasure.id }, async (work) => {
      const { tx, bodyId, author } = work;
      const measures = await loadMeasures(tx, bodyId);
      const unitIds = new Set<string>((await loadUnits(tx, bodyId)).map(({ id }) => id));
      const id = (call.body.id ?? uuid()) as MeasureId;
      const previous = inForce(measures).find((each) => each.id === id) ?? null;
      if (typeof call.body.id === "string" && previous === null) return decline("not-found");
      if (versionIn(call.version) !== (previous?.version ?? 0)) return decline("changed-meanwhile");
      const { definition, reason = null } = call.body;
      const faults = faultsOf(definition, { id, measures, unitIds });
      if (faults.length > 0) return decline("definition-refused", { faults });
      const measure = measureOf(definition, { id, previous, at: author.at });
      await saveMeasures(tx, bodyId, [measure]);
      const change = { action: "library.define-measure", subject: `measure/${id}`, reason };
      await noteChange(work, { ...change, before: previous, after: measure });
      const indicators = await loadIndicators(tx, bodyId);
      const library = { measures: [...measures, measure], indicators, plans: await loadPlans(tx, bodyId) };
      return answer(libraryMeasureView(measure, { library, language: call.language }), measure.version);
    });
