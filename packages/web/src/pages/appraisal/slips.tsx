import type { SlipView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/section.tsx";
import { formatMoney } from "../../i18n/format.ts";
import { useSlips } from "../../queries/bonus.ts";

const Slip = ({ slip }: { readonly slip: SlipView }) => {
  const { t } = useTranslation();
  return (
    <details className="how">
      <summary>
        {t("bonuses.slipOf", { year: slip.year, use: slip.use, amount: formatMoney(slip.amount) })}
      </summary>
      <p className="soft">
        {slip.title} · {slip.rule} · {slip.act}
      </p>
      <ol className="steps-of-sum">
        {slip.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
};

/** What the reader is paid, each sum to be opened; nothing is shown where nothing was paid. */
export const Slips = () => {
  const { t } = useTranslation();
  const slips = useSlips().data ?? [];
  if (slips.length === 0) return null;
  return (
    <Section title={t("bonuses.slips")} lead={t("bonuses.slipTitle")} anchor="premi">
      {slips.map((slip) => (
        <Slip key={`${slip.distributionId} ${slip.title}`} slip={slip} />
      ))}
    </Section>
  );
};
