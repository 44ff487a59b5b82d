import type { IndicatorView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Link } from "@tanstack/react-router";
import { useAsOf } from "../../app/as-of.ts";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";

/** The formula three ways: in words, as it is computed, as the plan prints it. */
export const FormulaSection = ({ indicator }: Pick<IndicatorView, "indicator">) => {
  const { t } = useTranslation();
  const { bodyId } = useAsOf();
  const { id, formula } = indicator;
  return (
    <Section
      title={t("indicator.formula")}
      tools={
        <Link to="/enti/$bodyId/indicatori/$indicatorId/formula" params={{ bodyId, indicatorId: id }}>
          {t("formula.open")}
        </Link>
      }
    >
      <p className="formula-words">{formula.words}</p>
      <Facts
        facts={[
          { label: t("indicator.formulaText"), value: <code>{formula.text}</code> },
          { label: t("indicator.formulaPrinted"), value: formula.printed },
        ]}
      />
    </Section>
  );
};
