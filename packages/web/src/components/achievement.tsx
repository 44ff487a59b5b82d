import type { RollUpView } from "@albero/contract";
import type { Light as LightName } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { formatPercent } from "../i18n/format.ts";
import { Bar } from "./bar.tsx";

type Props = { readonly value: string | null; readonly light: LightName };

/** An achievement as bar and figure, side by side. */
export const Achievement = ({ value, light }: Props) => {
  const { t } = useTranslation();
  return (
    <span className="achievement">
      <Bar value={value} light={light} />
      <span className="number">
        <span className="visually-hidden">{t("figure.achievement")} </span>
        {value === null ? "—" : formatPercent(value)}
      </span>
    </span>
  );
};

/** The share that can be assessed where it is not the whole, nor nothing, which the light says; else `null`. */
export const partOf = ({ assessable }: Pick<RollUpView, "assessable">): string | null =>
  assessable !== null && Number(assessable) > 0 && Number(assessable) < 100 ? assessable : null;

/**
 * The share of the weight a rolled-up figure stands on: it always goes with the figure, and says nothing without one.
 * Where a part could not be assessed, the share that could goes with it too.
 */
export const Coverage = ({ rollUp }: { readonly rollUp: RollUpView }) => {
  const { t } = useTranslation();
  if (rollUp.achievement === null) return null;
  const assessable = partOf(rollUp);
  return (
    <span className="coverage soft">
      {t("figure.coverage", { value: formatPercent(rollUp.coverage) })}
      {assessable !== null && `, ${t("figure.assessable", { value: formatPercent(assessable) })}`}
    </span>
  );
};
