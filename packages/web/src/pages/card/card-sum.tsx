import type { CardView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../i18n/format.ts";

/** The sum of a card in one line: weight by achievement of each objective that has a result, over their weights. */
export const CardSum = ({ view }: { readonly view: CardView }) => {
  const { t } = useTranslation();
  const counted = view.objectives.flatMap(({ code, weight, rollUp }) => (rollUp.achievement === null ? [] : [{ code, weight, achievement: rollUp.achievement }]));
  if (counted.length === 0 || view.rollUp.achievement === null) return <p className="soft">{t("card.noSum")}</p>;
  const products = counted.map(({ weight, achievement }) => `${formatNumber(weight)} × ${formatNumber(achievement, 2)}`).join(" + ");
  const weights = counted.map(({ weight }) => formatNumber(weight)).join(" + ");
  return (
    <p className="sum">
      ({products}) : ({weights}) = <strong>{formatPercent(view.rollUp.achievement)}</strong>
    </p>
  );
};
