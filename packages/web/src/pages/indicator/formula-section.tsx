import type { IndicatorView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";

/** The formula three ways: in words, as it is computed, as the plan prints it. */
export const FormulaSection = ({ formula }: { readonly formula: IndicatorView["indicator"]["formula"] }) => {
  const { t } = useTranslation();
  return (
    <Section title={t("indicator.formula")}>
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
