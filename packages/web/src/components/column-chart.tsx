export type ChartPoint = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** Drawn as an outline: printed elsewhere, not computed here. */
  readonly isHollow: boolean;
};

type Props = {
  readonly points: readonly ChartPoint[];
  /** The level to reach, drawn across; the two ends of a range. */
  readonly line: { readonly values: readonly number[]; readonly label: string } | null;
};

const HEIGHT = 112;

/** Columns over periods with their figures in text; the table below says the same, so voices skip the drawing. */
export const ColumnChart = ({ points, line }: Props) => {
  const top = Math.max(...points.map(({ value }) => value), ...(line?.values ?? []), 0) * 1.08;
  const bottom = Math.min(...points.map(({ value }) => value), 0);
  const y = (value: number): number => (top === bottom ? HEIGHT : ((top - value) / (top - bottom)) * HEIGHT);
  return (
    <figure className="chart" aria-hidden="true">
      <div className="chart-columns">
        {points.map(({ key, label, value, text, isHollow }) => (
          <div key={key} className="chart-column">
            <span className="chart-value">{text}</span>
            <svg width="100%" height={HEIGHT} focusable="false">
              <rect
                className={isHollow ? "column-hollow" : "column-fill"}
                x="22%"
                width="56%"
                y={Math.min(y(value), y(0))}
                height={Math.max(Math.abs(y(value) - y(0)), 1)}
              />
              <line className="column-base" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
              {line?.values.map((value) => (
                <line key={value} className="column-target" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
              ))}
            </svg>
            <span className="chart-label">{label}</span>
          </div>
        ))}
      </div>
      {line !== null && <figcaption className="soft">{line.label}</figcaption>}
    </figure>
  );
};
