import type { RollUpView } from "@albero/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../i18n/format.ts";
import { partOf } from "./achievement.tsx";
import { Bar } from "./bar.tsx";
import { Light } from "./light.tsx";

type Props = {
  readonly rollUp: RollUpView;
  readonly label: string;
  /** What the figure was at another time, where that is known. */
  readonly comparison?: ReactNode;
};

/** The figure a page is about: large, once, with its light, what it is compared to, and what it stands on. */
export const Headline = ({ rollUp, label, comparison }: Props) => {
  const { t } = useTranslation();
  const { measured, missing, notDue, notAssessable } = rollUp.counts;
  const assessable = partOf(rollUp);
  const counts = [
    t("headline.measured", { count: measured }),
    ...(missing > 0 ? [t("headline.missing", { count: missing })] : []),
    ...(notDue > 0 ? [t("headline.notDue", { count: notDue })] : []),
    ...(notAssessable > 0 ? [t("headline.notAssessable", { count: notAssessable })] : []),
  ];
  return (
    <div className="headline">
      <p className="headline-label soft">{label}</p>
      <p className="headline-figure">
        {rollUp.achievement === null ? (
          <span className="headline-number absent">—</span>
        ) : (
          <>
            <span className="headline-number">{formatNumber(rollUp.achievement, 2)}</span>
            <span className="headline-unit"> %</span>
          </>
        )}
        <Light light={rollUp.light} />
      </p>
      <Bar value={rollUp.achievement} light={rollUp.light} />
      <p className="headline-note soft">
        {t("figure.coverageLong", { value: formatPercent(rollUp.coverage) })}
        {rollUp.provisional && ` · ${t("figure.provisional")}`}
      </p>
      {assessable !== null && (
        <p className="headline-note soft">
          {t("figure.assessableLong", { value: formatPercent(assessable) })}
        </p>
      )}
      <p className="headline-note soft">{counts.join(" · ")}</p>
      {comparison}
    </div>
  );
};
