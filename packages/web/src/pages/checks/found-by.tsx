import type { CheckRunView, FindingView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { PlaceOf } from "./place-of.tsx";

const Proposal = ({ finding }: { readonly finding: FindingView }) => {
  const { t } = useTranslation();
  const { fix, expected, actual } = finding;
  if (fix === null || expected === null || actual === null) return null;
  return <span className="finding-proposal">{t("checks.proposal", { actual, expected })}</span>;
};

type Props = {
  readonly check: CheckRunView;
  readonly findings: readonly FindingView[];
  /** Whether its findings are shown at once. */
  readonly isOpen: boolean;
};

/** What one check found: a line that opens, and below it each place with what is wrong and what to do. */
export const FoundBy = ({ check, findings, isOpen }: Props) => {
  const { t } = useTranslation();
  return (
    <details className="how found-by" open={isOpen}>
      <summary>
        {check.name} <span className="soft">{t("checks.found", { count: findings.length })}</span>
      </summary>
      <p className="soft found-source">
        {t("checks.source")}: {check.source} · {check.check}
      </p>
      <ul className="findings">
        {findings.map((finding, index) => (
          <li key={`${finding.path} ${index}`}>
            <PlaceOf finding={finding} />
            <span>{finding.message}</span>
            <span className="soft">{finding.remedy}</span>
            <Proposal finding={finding} />
          </li>
        ))}
      </ul>
    </details>
  );
};
