import sprites from "bootstrap-italia/dist/svg/sprites.svg?url";

export type IconName =
  | "arrow-right"
  | "arrow-down"
  | "burger"
  | "close"
  | "download"
  | "user"
  | "search"
  | "check"
  | "check-circle"
  | "clock"
  | "error"
  | "warning-circle"
  | "calendar"
  | "chevron-right"
  | "pencil"
  | "print"
  | "refresh"
  | "settings"
  | "lock"
  | "comment"
  | "chart-line";

/** An icon of the design system; it decorates, so the words beside it say the same. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" aria-hidden="true" focusable="false">
    <use href={`${sprites}#it-${name}`} />
  </svg>
);
