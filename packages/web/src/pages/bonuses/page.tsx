import type { BonusYearView } from "@albero/contract";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { YearChoice } from "../../components/year-choice.tsx";
import { useBonuses, useBonusYears } from "../../queries/bonus.ts";
import { CheckSection } from "./check-section.tsx";
import { DistributionCard } from "./distribution-card.tsx";
import { FactForm } from "./fact-form.tsx";
import { ReleasesSection } from "./releases-section.tsx";
import { RulesSection } from "./rules-section.tsx";
import { ShareSection } from "./share-section.tsx";

const Distributions = ({ view }: { readonly view: BonusYearView }) => {
  const { t } = useTranslation();
  if (view.distributions.length === 0) return null;
  return (
    <Section title={t("bonuses.distributions")} lead={t("bonuses.distributionsLead")} anchor="distribuzioni">
      {view.distributions.map((sent) => (
        <DistributionCard key={sent.id} year={String(view.year)} sent={sent} />
      ))}
    </Section>
  );
};

const OfYear = ({ year }: { readonly year: string }) => {
  const query = useBonuses(year);
  const mayPrepare = useMay("bonus.prepare");
  return (
    <Loaded query={query}>
      {(view) => (
        <>
          {mayPrepare && <CheckSection view={view} />}
          {mayPrepare && <FactForm key={view.revision} view={view} />}
          {mayPrepare && <ShareSection view={view} />}
          <Distributions view={view} />
          <ReleasesSection view={view} />
          {mayPrepare && <RulesSection view={view} />}
        </>
      )}
    </Loaded>
  );
};

/** The bonuses of a year, from the check of the data to what is paid and published. */
export const BonusesPage = () => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const navigate = useNavigate();
  const { year } = useParams({ strict: false });
  const mayRead = useMay("bonus.read");
  const query = useBonusYears();
  return (
    <Page title={t("bonuses.title")} lead={<p>{t("bonuses.lead")}</p>}>
      {mayRead ? (
        <Loaded query={query}>
          {({ years, current }) => {
            const shown = year ?? (current === null ? null : String(current));
            return shown === null ? (
              <p className="empty">{t("bonuses.none")}</p>
            ) : (
              <>
                <YearChoice
                  year={shown}
                  years={years}
                  onChange={(chosen) =>
                    void navigate({ to: "/enti/$bodyId/premi/$year", params: { bodyId, year: chosen } })
                  }
                />
                <OfYear key={shown} year={shown} />
              </>
            );
          }}
        </Loaded>
      ) : (
        <p className="empty">{t("bonuses.notPermitted")}</p>
      )}
    </Page>
  );
};
