import type { OrganisationView } from "@albero/contract";
import { heldParticipations } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";
import { Jumps } from "../../components/jumps.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay, formatMoney, formatNumber } from "../../i18n/format.ts";
import { useOrganisation } from "../../queries/organisation.ts";
import { BodySection } from "./body-section.tsx";
import { Chart } from "./chart.tsx";
import { NewUnit } from "./new-unit.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { SeatsSection } from "./seats-section.tsx";
import { StaffTable } from "./staff-table.tsx";

/** "Since" is a day where the source gives one, else the year as it is printed. */
const dayOrText = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : text);

const Organs = ({ organs }: Pick<OrganisationView, "organs">) => {
  const { t } = useTranslation();
  if (organs.length === 0) return null;
  return (
    <Section title={t("organisation.organs")} anchor="organs">
      <SimpleTable
        caption={t("organisation.organs")}
        heads={[
          t("organisation.organ"),
          t("organisation.role"),
          t("organisation.status"),
          t("organisation.since"),
        ]}
        rows={organs.map(({ name, role, status, since }) => [
          name,
          role,
          status,
          since === null ? null : dayOrText(since),
        ])}
      />
    </Section>
  );
};

const Participations = ({ participations }: Pick<OrganisationView, "participations">) => {
  const { t } = useTranslation();
  if (participations.length === 0) return null;
  return (
    <Section
      title={t("organisation.participations")}
      anchor="participations"
      lead={t("organisation.held", { count: heldParticipations(participations).length })}
    >
      <SimpleTable
        caption={t("organisation.participations")}
        heads={[
          t("organisation.company"),
          t("organisation.sector"),
          t("organisation.capital"),
          t("organisation.share"),
          t("organisation.status"),
        ]}
        numbers={[2, 3]}
        rows={participations.map(({ name, sector, shareCapital, sharePercent, status }) => [
          name,
          sector,
          shareCapital === null ? null : formatMoney(shareCapital),
          sharePercent === null ? null : `${formatNumber(sharePercent)} %`,
          status,
        ])}
      />
    </Section>
  );
};

const PARTS = ["staffing", "staffTables", "organs", "seats", "agency", "participations"] as const;

/** The parts of the page that have something to show, the chart first. */
const partsOf = (view: OrganisationView) => [
  "chart" as const,
  ...PARTS.filter((part) => view[part].length > 0),
];

const Contents = ({ view }: { readonly view: OrganisationView }) => {
  const { t } = useTranslation();
  return (
    <>
      <Jumps parts={partsOf(view).map((anchor) => ({ anchor, title: t(`organisation.${anchor}`) }))} />
      <BodySection />
      <Section title={t("organisation.chart")} anchor="chart">
        <Chart units={view.units} parentId={null} />
        <NewUnit />
      </Section>
      {view.staffing.length > 0 && (
        <Section title={t("organisation.staffing")} anchor="staffing">
          <Facts facts={view.staffing} />
        </Section>
      )}
      {view.staffTables.length > 0 && (
        <Section title={t("organisation.staffTables")} anchor="staffTables">
          <div className="staff-grid">
            {view.staffTables.map((table) => (
              <StaffTable key={table.slug} table={table} />
            ))}
          </div>
        </Section>
      )}
      <Organs organs={view.organs} />
      <SeatsSection />
      {view.agency.length > 0 && (
        <Section title={t("organisation.agency")} anchor="agency">
          <Facts facts={view.agency} />
        </Section>
      )}
      <Participations participations={view.participations} />
    </>
  );
};

/** How the body is made: chart, staff over the years, organs, seats, participations. */
export const OrganisationPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.organisation")} lead={t("organisation.lead")}>
      <Loaded query={useOrganisation()}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  );
};
