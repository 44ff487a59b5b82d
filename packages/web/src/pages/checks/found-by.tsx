import type { CheckRunView, FindingView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { PlaceOf } from "./place-of.tsx";
import type { Apply } from "./repairs.tsx";

const Proposal = ({ finding }: { readonly finding: FindingView }) => {
  const { t } = useTranslation();
  const { fix, expected, actual } = finding;
  if (fix === null || expected === null || actual === null) return null;
  return <span className="finding-proposal">{t("checks.proposal", { actual, expected })}</span>;
};

const ApplyOne = ({ finding, apply }: { readonly finding: FindingView; readonly apply: Apply }) => {
  const { t } = useTranslation();
  const { edits, where } = finding;
  if (edits === null || apply === null) return null;
  return (
    <span>
      <button
        type="button"
        className="btn btn-outline-primary"
        aria-label={t("checks.applyAt", { where })}
        onClick={() => apply(edits)}
      >
        {t("checks.apply")}
      </button>
    </span>
  );
};

const ApplyAll = ({
  findings,
  apply,
}: {
  readonly findings: readonly FindingView[];
  readonly apply: Apply;
}) => {
  const { t } = useTranslation();
  const repairs = findings.flatMap(({ edits }) => (edits === null ? [] : [edits]));
  if (repairs.length < 2 || apply === null) return null;
  return (
    <p className="found-apply">
      <button type="button" className="btn btn-primary" onClick={() => apply(repairs.flat())}>
        {t("checks.applyAll", { count: repairs.length })}
      </button>
    </p>
  );
};

type Props = {
  readonly check: CheckRunView;
  readonly findings: readonly FindingView[];
  /** Whether its findings are shown at once. */
  readonly isOpen: boolean;
  readonly apply: Apply;
};

/** What one check found: a line that opens, and below it each place with what is wrong and what to do. */
export const FoundBy = ({ check, findings, isOpen, apply }: Props) => {
  const { t } = useTranslation();
  return (
    <details className="how found-by" open={isOpen}>
      <summary>
        {check.name} <span className="soft">{t("checks.found", { count: findings.length })}</span>
      </summary>
      <p className="soft found-source">
        {t("checks.source")}: {check.source} · {check.check}
      </p>
      <ApplyAll findings={findings} apply={apply} />
      <ul className="findings">
        {findings.map((finding, index) => (
          <li key={`${finding.path} ${index}`}>
            <PlaceOf finding={finding} />
            <span>{finding.message}</span>
            <span className="soft">{finding.remedy}</span>
            <Proposal finding={finding} />
            <ApplyOne finding={finding} apply={apply} />
          </li>
        ))}
      </ul>
    </details>
  );
};
