import type { PlanEdit } from "./edit.ts";

/**
 * The places an edit writes, as text: `node:<id>:title`, `use:<id>:target:2022`, `node:<id>:place`, and `node:<id>` for
 * a whole thing that comes or goes. Two edits meet where they write the same place.
 */
export const touchesOf = (edit: PlanEdit): readonly string[] => {
  switch (edit.kind) {
    case "add":
      return [`${edit.entity}:${edit.value.id}`];
    case "remove":
      return [`${edit.entity}:${edit.id}`];
    case "set":
      return Object.keys(edit.fields).map((field) => `${edit.entity}:${edit.id}:${field}`);
    case "move":
      return [`${edit.entity}:${edit.id}:place`];
    case "set-standing":
      return [`${edit.entity}:${edit.id}:standing`];
    case "set-targets":
      return edit.cells.map(({ useId, period }) => `use:${useId}:target:${period}`);
  }
};

/** Whether two places are the same, or one is the whole thing the other is a field of. */
export const meets = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}:`) || other.startsWith(`${one}:`);
