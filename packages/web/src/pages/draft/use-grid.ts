import { useId, useState, type KeyboardEvent } from "react";
import { stepOf, within, type At, type Size } from "../../grid/move.ts";

type Grid = {
  readonly size: Size;
  readonly onClear: (at: At) => void;
};

/** One cell of a grid has the focus; typing, F2 or Enter opens it, and the grid is one stop of the Tab key. */
export const useGrid = ({ size, onClear }: Grid) => {
  const id = useId();
  const [active, setActive] = useState<At>({ row: 0, column: 0 });
  /** The text an opened cell begins with; `null` while none is open. */
  const [opened, setOpened] = useState<string | null>(null);
  const at = within(active, size);

  const goTo = (to: At) => {
    const cell = within(to, size);
    setOpened(null);
    setActive(cell);
    document
      .getElementById(id)
      ?.querySelector<HTMLElement>(`[data-at="${cell.row}-${cell.column}"]`)
      ?.focus();
  };
  const openWith = (event: KeyboardEvent, text: string) => {
    event.preventDefault();
    setOpened(text);
  };
  const onKeyDown = (event: KeyboardEvent, current: string) => {
    if (opened !== null || event.altKey) return;
    const isWithControl = event.ctrlKey || event.metaKey;
    const to = stepOf({ key: event.key, isWithControl }, at, size);
    if (to !== null) {
      event.preventDefault();
      goTo(to);
    } else if (event.key === "Enter" || event.key === "F2") openWith(event, current);
    else if (event.key === "Delete") onClear(at);
    else if (event.key.length === 1 && !isWithControl) openWith(event, event.key);
  };
  return {
    ...{ id, at, opened, goTo, onKeyDown },
    open: (to: At, text: string) => {
      setActive(to);
      setOpened(text);
    },
    /** Closes the cell that is open and moves on by so many rows. */
    close: (down: number) => goTo({ row: at.row + down, column: at.column }),
    /** Closes the cell that is open; the focus goes where the reader has put it. */
    leave: () => setOpened(null),
    choose: setActive,
  };
};
