/** A line of a drawing: the year of today, the one before, older ones, a level to reach, or what is foreseen. */
export type KeyEntry = {
  readonly look: "now" | "before" | "older" | "level" | "ahead";
  readonly name: string;
};

/** What the lines of a drawing are, each with its stroke. */
export const Key = ({ entries }: { readonly entries: readonly KeyEntry[] }) => (
  <figcaption className="chart-key">
    {entries.map(({ look, name }) => (
      <span key={name}>
        <svg width="32" height="10" aria-hidden="true" focusable="false">
          <line className={`stroke-${look}`} x1="0" x2="32" y1="5" y2="5" />
        </svg>
        {name}
      </span>
    ))}
  </figcaption>
);
