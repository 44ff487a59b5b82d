import type { ComponentProps, ReactNode } from "react";
import { formatNumber } from "../../i18n/format.ts";

type Props = ComponentProps<"button"> & {
  readonly code: string | undefined;
  readonly title: string | undefined;
  readonly weight: string | null;
  readonly isChosen: boolean;
  /** A remark below the title. */
  readonly below?: ReactNode;
};

/** A thing of the draft in its tree: chosen by a press, with its weight where it has one. */
export const Row = ({ code, title, weight, isChosen, below, className = "", ...button }: Props) => (
  <button type="button" className={`plain draft-row ${className}`} aria-pressed={isChosen} {...button}>
    <span>
      <span className="code">{code}</span> {title}
      {below}
    </span>
    {weight !== null && <span className="number">{formatNumber(weight)}</span>}
  </button>
);
