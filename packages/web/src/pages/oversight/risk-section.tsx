import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IndicatorLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Section } from "../../components/section.tsx";
import { useRiskQueue } from "../../queries/oversight.ts";

const FIRST = 10;

type Row = {
  readonly useId: string;
  readonly indicatorId: string;
  readonly code: string;
  readonly title: string;
  readonly risks: readonly string[];
};

const RiskRow = ({ row: { indicatorId, code, title, risks } }: { readonly row: Row }) => {
  const { t } = useTranslation();
  const [first, ...others] = risks;
  return (
    <li className="risk">
      <IndicatorLink id={indicatorId}>
        {code} {title}
      </IndicatorLink>
      <span className="under">{first}</span>
      {others.length > 0 && (
        <details className="how">
          <summary>{t("oversight.moreRisks", { count: others.length })}</summary>
          <ul>
            {others.map((risk) => (
              <li key={risk}>{risk}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

/** The indicators of a year in the order in which it is worth looking at them, each with its reasons. */
export const RiskSection = ({ year }: { readonly year: number }) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  return (
    <Section title={t("oversight.queue")} lead={t("oversight.queueLead")} anchor="risks">
      <Loaded query={useRiskQueue(String(year))}>
        {({ rows }) => {
          const risky = rows.filter(({ weight }) => weight > 0);
          if (risky.length === 0) return <p className="empty">{t("oversight.noRisk")}</p>;
          return (
            <>
              <ol className="risks">
                {risky.slice(0, isWhole ? undefined : FIRST).map((row) => (
                  <RiskRow key={row.useId} row={row} />
                ))}
              </ol>
              {!isWhole && risky.length > FIRST && (
                <div className="actions">
                  <button type="button" className="btn btn-outline-primary" onClick={() => setWhole(true)}>
                    {t("oversight.showAll", { count: risky.length })}
                  </button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
};
