import type { Light as LightName } from "@albero/domain";
import type { ReactNode } from "react";

const SHAPES: Readonly<Record<LightName, ReactNode>> = {
  "in-line": <circle cx="8" cy="8" r="6.5" />,
  "to-watch": (
    <>
      <path d="M8 1 15.2 14.5H.8Z" />
      <path className="light-pattern" d="M5.2 14.5 10.4 5.6M9 14.5l3-5.2" />
    </>
  ),
  critical: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" />
      <path className="light-pattern" d="M1.5 6h13M1.5 10.2h13M5.8 1.5v13M10 1.5v13" />
    </>
  ),
  missing: <circle className="light-outline light-dotted" cx="8" cy="8" r="6" />,
  "not-assessable": <path className="light-outline" d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />,
  "not-due": <path className="light-outline" d="M3 8h10" />,
};

/** The shape and pattern of a light; its word stands beside it, so voices skip the drawing. */
export const LightShape = ({ light }: { readonly light: LightName }) => (
  <svg viewBox="0 0 16 16" className="light-shape" aria-hidden="true" focusable="false">
    {SHAPES[light]}
  </svg>
);
