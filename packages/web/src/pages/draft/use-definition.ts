import type { IndicatorDefinition, LibraryIndicatorView } from "@albero/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useAsOf } from "../../app/as-of.ts";
import { keys } from "../../queries/keys.ts";
import { useDefineIndicator } from "../../queries/library.ts";
import { changed } from "./definition.ts";
import type { Drafting } from "./use-draft.ts";

/**
 * Saves what is changed of a definition by itself, one change after the other: each is a new version in the library,
 * which the places of the draft that had the one before take at once. Taking it back in the draft gives the places the
 * version before.
 */
export const useDefinition = (draft: Drafting, known: LibraryIndicatorView) => {
  const define = useDefineIndicator({ alone: false });
  const { bodyId } = useAsOf();
  const queries = useQueryClient();
  const latest = useRef(known);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const save = async (change: Partial<IndicatorDefinition>): Promise<void> => {
    const { id, version, definition } = known.version > latest.current.version ? known : latest.current;
    const done = await define.mutateAsync({ id, definition: changed(definition, change), version });
    latest.current = done;
    await draft.edit(
      draft.view.content.uses
        .filter((use) => use.indicatorId === id)
        .map((use) => ({
          ...{ kind: "set", entity: "use", id: use.id },
          fields: { indicatorVersion: done.version },
        })),
    );
    await queries.invalidateQueries({ queryKey: keys.ofBody(bodyId) });
  };
  const set = (change: Partial<IndicatorDefinition>): void => {
    // What was refused is told by `error`; the next change is tried all the same.
    queue.current = queue.current.then(() => save(change)).catch(() => undefined);
  };
  return { set, error: define.error };
};
