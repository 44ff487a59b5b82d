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

/** The share of the weight a rolled-up figure stands on: it always goes with the figure. */
export const Coverage = ({ rollUp }: { readonly rollUp: RollUpView }) => {
  const { t } = useTranslation();
  return (
    <span className="coverage soft">{t("figure.coverage", { value: formatPercent(rollUp.coverage) })}</span>
  );
};
