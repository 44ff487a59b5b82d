import type { NarrativesView, NarrativeView } from "@albero/contract";
import type { Narrative } from "@albero/domain";

export const narrativeView = ({
  revision,
  happened,
  causes,
  actions,
  recordedBy,
  recordedAt,
}: Narrative): NarrativeView => ({ revision, happened, causes, actions, recordedBy, recordedAt });

/** What is told now, and before; `told` from the first telling on. */
export const narrativesView = (told: readonly Narrative[]): NarrativesView => {
  const [current = null, ...earlier] = told.toReversed().map(narrativeView);
  return { current, earlier };
};
