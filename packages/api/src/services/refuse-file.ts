import { decline, type Fault } from "../reply.ts";

/** Why a file is not brought in at all, in sentences that are made where it was read. */
export const refuseFile = (sentences: readonly string[]) =>
  decline("import-refused", {
    faults: sentences.map((detail, index): Fault => ({
      ...{ place: `body/${index}`, code: "sentence", facts: { detail } },
    })),
  });
