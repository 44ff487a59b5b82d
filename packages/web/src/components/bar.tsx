import type { Light } from "@albero/domain";

type Props = {
  /** Achievement, 0 to 100 as decimal text; `null` draws an empty bar. */
  readonly value: string | null;
  readonly light: Light;
};

/**
 * A thin bar of achievement with the mark of the target at its end. The figure always stands beside it in text, so
 * voices skip the drawing. Lights below "in line" carry their pattern besides their colour.
 */
export const Bar = ({ value, light }: Props) => (
  <svg className={`bar bar-${light}`} aria-hidden="true" focusable="false">
    <rect className="bar-track" x="0" y="4" width="100%" height="6" />
    {value !== null && <rect className="bar-fill" x="0" y="4" width={`${value}%`} height="6" />}
    {value !== null && (light === "to-watch" || light === "critical") && (
      <rect x="0" y="4" width={`${value}%`} height="6" fill={`url(#pattern-${light})`} />
    )}
    <line className="bar-target" x1="100%" x2="100%" y1="0" y2="14" />
  </svg>
);

/** The patterns that bars and charts refer to, once a page. */
export const Patterns = () => (
  <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern
        id="pattern-to-watch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="pattern-line" d="M0 0v5" />
      </pattern>
      <pattern
        id="pattern-critical"
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="pattern-line" d="M0 0v4M0 0h4" />
      </pattern>
    </defs>
  </svg>
);
