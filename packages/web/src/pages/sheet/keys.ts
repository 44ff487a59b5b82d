import type { KeyboardEvent } from "react";
import { nextOf, stepOf, within, type At } from "../../grid/move.ts";
import type { Stage } from "./stage.ts";

/** What keys may do besides what the stage does: go somewhere, and ask for the details of a cell. */
export type Ways = {
  readonly go: (at: At, how?: { readonly isEditing?: boolean; readonly anchor?: At | null }) => void;
  readonly onDetails: () => void;
  /** Somebody asks which keys there are. */
  readonly onHelp: () => void;
};

type Pressed = { readonly event: KeyboardEvent; readonly stage: Stage; readonly ways: Ways };
/** Does what a key asks for; says whether it was one of its keys. */
type Doing = (pressed: Pressed) => boolean;

const fillDown = ({ chosen, textAt, putTexts }: Stage): void => {
  const [first = [], ...below] = chosen();
  const texts = first.map(textAt);
  putTexts(below.flatMap((line) => line.map((at, i) => ({ at, text: texts[i] ?? "" }))));
};

const isWithControl = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey;

const leave = ({ stage, ways }: Pressed, at: At): void => {
  stage.commit();
  ways.go(at);
};

const onControl: Doing = ({ event, stage, ways }) => {
  const { isEditing } = stage.place;
  const acts: Readonly<Record<string, () => void>> = {
    ...(isEditing ? {} : { z: stage.drafts.undo, y: stage.drafts.redo, d: () => fillDown(stage) }),
    Enter: () => {
      stage.commit();
      ways.onDetails();
    },
    "?": ways.onHelp,
  };
  // With the capitals locked, Z is still the key of z.
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = isWithControl(event) ? acts[key] : undefined;
  act?.();
  return act !== undefined;
};

const onEdit: Doing = ({ event, stage, ways }) => {
  const { active, isEditing } = stage.place;
  if (event.key === "Escape") {
    stage.restore();
    ways.go(active);
    return true;
  }
  if (isEditing) return false;
  if (event.key === "F2") ways.go(active, { isEditing: true });
  else if (event.key === "Delete" || event.key === "Backspace") stage.clear();
  else return false;
  return true;
};

/** Tab goes on to the next cell that takes a value, and out of the grid past the last one. */
const onTab: Doing = (pressed) => {
  const { event, stage } = pressed;
  if (event.key !== "Tab") return false;
  const wanted = { step: event.shiftKey ? -1 : 1, isWanted: stage.isOpen } as const;
  const next = nextOf(stage.place.active, stage.size, wanted);
  if (next === null) stage.commit();
  else leave(pressed, next);
  return next !== null;
};

const UP_AND_DOWN = new Set(["ArrowUp", "ArrowDown"]);

const onMove: Doing = (pressed) => {
  const { event, stage, ways } = pressed;
  const { active, anchor, isEditing } = stage.place;
  if (event.key === "Enter") {
    leave(pressed, within({ ...active, row: active.row + (event.shiftKey ? -1 : 1) }, stage.size));
    return true;
  }
  // Inside of a field the other arrows move the caret.
  if (isEditing && !UP_AND_DOWN.has(event.key)) return false;
  const next = stepOf({ key: event.key, isWithControl: isWithControl(event) }, active, stage.size);
  if (next === null) return false;
  if (event.shiftKey && !isEditing) ways.go(next, { anchor: anchor ?? active });
  else leave(pressed, next);
  return true;
};

/** A letter, a digit or a sign begins a new value. */
const onCharacter: Doing = ({ event, stage, ways }) => {
  const { active, isEditing } = stage.place;
  if (isEditing || isWithControl(event) || event.altKey || event.key.length !== 1) return false;
  if (!stage.isOpen(active)) return false;
  stage.begin(event.key);
  ways.go(active, { isEditing: true });
  return true;
};

const DOINGS: readonly Doing[] = [onControl, onEdit, onTab, onMove, onCharacter];

/** What a key does in the grid, as in a spreadsheet; keys of nobody are left to the browser. */
export const onKey = (pressed: Pressed): void => {
  if (DOINGS.some((does) => does(pressed))) pressed.event.preventDefault();
};
