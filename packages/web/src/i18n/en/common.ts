import type { Texts } from "../it.ts";

/** Objectives given from above: what there is, adopting, sending results back. */
export const common: Pick<Texts, "common"> = {
  common: {
    title: "Common objectives",
    lead: "Objectives and indicators given by the system: adopted as they are, with only the target to set.",
    version: "{{title}}, version {{version}}",
    none: "There is no library yet: bring in below the file you were sent.",
    noDraft: "Adopting needs a draft: it is opened from the approved version, with “Open an update”.",
    adopted: "adopted, version {{version}}",
    renewed: "adopted from version {{version}}: it can be renewed",
    into: "Below",
    top: "At the top of the tree",
    adopt_one: "Adopt {{count}} objective",
    adopt_other: "Adopt {{count}} objectives",
    done_one: "{{count}} objective adopted.",
    done_other: "{{count}} objectives adopted.",
    setTargets: "Set the targets in the draft",
    results: "Results to send",
    bring: "Bring in a library",
    bringLead:
      "The file of common objectives as its owner publishes it. A version once brought in never changes.",
    file: "File of the library (JSON)",
    brought: "Brought in: {{title}}, version {{version}}.",
    comesFrom: "Comes from",
    locked: "Code and texts are the library’s; targets, units, weight and place in the tree are yours.",
  },
};
