import type { BonusYearView, ReleaseView } from "@albero/contract";
import { LEAST_GROUP } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatInstant, formatMoney } from "../../i18n/format.ts";
import { useReleaseAddress, useReleaseBonuses } from "../../queries/bonus.ts";

type Props = { readonly view: BonusYearView };

const Release = ({ release, year }: { readonly release: ReleaseView; readonly year: string }) => {
  const { t } = useTranslation();
  const address = useReleaseAddress(year);
  return (
    <>
      <p>{t("bonuses.releasedOn", { when: formatInstant(release.at) })}</p>
      <SimpleTable
        caption={t("bonuses.releases")}
        heads={[t("bonuses.group"), t("bonuses.people"), t("bonuses.amount")]}
        numbers={[1, 2]}
        rows={release.told.map(({ text, people, amount }) => [text, String(people), formatMoney(amount)])}
      />
      {release.withheld > 0 && <p className="soft">{t("bonuses.withheld", { count: release.withheld })}</p>}
      <div className="actions">
        <a className="btn btn-outline-primary" href={address} download>
          {t("bonuses.releaseFile")}
        </a>
      </div>
    </>
  );
};

/** What was published of the year, the newest first told; nobody can be found in it. */
export const ReleasesSection = ({ view }: Props) => {
  const { t } = useTranslation();
  const mayRelease = useMay("bonus.prepare");
  const release = useReleaseBonuses(String(view.year));
  const isPaid = view.distributions.some(({ state }) => state === "approved");
  const [last] = view.releases;
  if (!isPaid && last === undefined) return null;
  return (
    <Section
      title={t("bonuses.releases")}
      lead={t("bonuses.releasesLead", { count: LEAST_GROUP })}
      anchor="aggregati"
    >
      {last !== undefined && <Release release={last} year={String(view.year)} />}
      {release.error !== null && <ProblemText error={release.error} />}
      {mayRelease && isPaid && (
        <div className="actions">
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={release.isPending}
            onClick={() => release.mutate(null)}
          >
            {t("bonuses.release")}
          </button>
        </div>
      )}
    </Section>
  );
};
