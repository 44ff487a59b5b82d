import type { BodyDocument, Instant } from "@albero/domain";
import {
  canonicalSha256,
  saveDeclaredResults,
  saveIndicators,
  saveMeasures,
  saveSystems,
} from "@albero/store";
import { noteChange, type Work } from "../work.ts";

export type Library = Pick<BodyDocument, "systems" | "measures" | "indicators" | "declaredResults">;

/** Records measurement system, measures, indicators and the results declared without their measures. */
export const recordLibrary = async (
  work: Work,
  { library, since }: { readonly library: Library; readonly since: Instant },
): Promise<void> => {
  const { tx, bodyId } = work;
  const { systems, measures, indicators, declaredResults } = library;
  await saveSystems(tx, bodyId, systems);
  await saveMeasures(tx, bodyId, measures);
  await saveIndicators(tx, bodyId, indicators);
  await saveDeclaredResults(tx, bodyId, { results: declaredResults, at: since });
  const after = {
    measures: measures.length,
    indicators: indicators.length,
    sha256: canonicalSha256(library),
  };
  await noteChange(work, { action: "library.record", subject: "library", before: null, after, reason: null });
};
