import { PROJECT_CHECKS, type Fix, type ProjectFinding } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Section } from "../../components/section.tsx";
import { capital } from "../../i18n/capital.ts";

type Repair = ((fix: Fix) => void) | null;

const Found = ({ finding, repair }: { readonly finding: ProjectFinding; readonly repair: Repair }) => {
  const { t } = useTranslation();
  const { language } = useAsOf();
  const { place, message, remedy, expected, actual } = PROJECT_CHECKS.finding(finding, language);
  const { fix } = finding;
  return (
    <li>
      <span className="finding-place">{capital(place)}</span>
      <span>
        {finding.severity === "error" && <strong>{t("checks.severity.error")}: </strong>}
        {message}
      </span>
      <span className="soft">{remedy}</span>
      {fix !== null && expected !== null && actual !== null && (
        <span className="finding-proposal">{t("checks.proposal", { actual, expected })}</span>
      )}
      {fix !== null && repair !== null && (
        <span>
          <button
            type="button"
            className="btn btn-outline-primary"
            aria-label={t("checks.applyAt", { where: place })}
            onClick={() => repair(fix)}
          >
            {t("checks.apply")}
          </button>
        </span>
      )}
    </li>
  );
};

/** What the checks find in the project as it stands now, each with its repair where it has one right answer. */
export const FoundSection = ({
  findings,
  repair,
}: {
  readonly findings: readonly ProjectFinding[];
  readonly repair: Repair;
}) => {
  const { t } = useTranslation();
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const mendable = findings.filter(({ fix }) => fix !== null).length;
  return (
    <Section title={`${t("project.found")} (${findings.length})`} anchor="found">
      {findings.length === 0 ? (
        <p className="empty">{t("project.nothingFound")}</p>
      ) : (
        <>
          {mendable > 1 && repair !== null && (
            <p className="found-apply">
              <button type="button" className="btn btn-primary" onClick={() => repair(fixes)}>
                {t("checks.applyAll", { count: mendable })}
              </button>
            </p>
          )}
          <ul className="findings">
            {findings.map((finding) => (
              <Found key={`${finding.check} ${finding.path} ${finding.says}`} {...{ finding, repair }} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
