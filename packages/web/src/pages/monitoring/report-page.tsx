import { PRINT_FORMATS, type ReportView } from "@albero/contract";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Achievement } from "../../components/achievement.tsx";
import { Crumbs } from "../../components/crumbs.tsx";
import { Headline } from "../../components/headline.tsx";
import { Light } from "../../components/light.tsx";
import { NodeLink } from "../../components/links.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { named } from "../../components/named.ts";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { UseTable } from "../../components/use-table.tsx";
import { formatDay, formatInstant, formatPeriod } from "../../i18n/format.ts";
import { useReport, useReportAddress } from "../../queries/following.ts";
import { Told } from "../objective/narrative.tsx";
import { RevisionStart } from "./revision-start.tsx";

const Files = ({ period }: { readonly period: string }) => {
  const { t } = useTranslation();
  const addressOf = useReportAddress(period);
  return (
    <ul className="actions file-links">
      {PRINT_FORMATS.map((format) => (
        <li key={format}>
          <a className="btn btn-outline-primary" href={addressOf(format)} download>
            {t(`monitoring.file.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
};

type Row = Pick<ReportView["attention"][number], "node" | "rollUp">;

const Reached = ({ node, rollUp }: Row) => (
  <li>
    <NodeLink id={node.id}>{named(node)}</NodeLink>
    <Achievement value={rollUp.achievement} light={rollUp.light} />
    <Light light={rollUp.light} />
  </li>
);

/** An objective to look at: where it stands, what its office tells, its indicators. */
const Watched = ({ watched }: { readonly watched: ReportView["attention"][number] }) => {
  const { t } = useTranslation();
  const { node, rollUp, narrative, uses } = watched;
  return (
    <div className="unit-objective">
      <h3>
        <NodeLink id={node.id}>{named(node)}</NodeLink>
      </h3>
      <p className="objective-line">
        <Achievement value={rollUp.achievement} light={rollUp.light} />
        <Light light={rollUp.light} />
      </p>
      {narrative === null ? <p className="soft">{t("narrative.nothing")}</p> : <Told told={narrative} />}
      {uses.length > 0 && (
        <UseTable
          isShort
          caption={t("objective.indicatorsOf", { title: node.title })}
          rows={uses.map((use) => ({ use }))}
        />
      )}
    </div>
  );
};

const Contents = ({ view }: { readonly view: ReportView }) => {
  const { t } = useTranslation();
  const { moment, report, attention } = view;
  return (
    <>
      <p className="soft">
        {t("monitoring.producedBy", { who: report.producedBy, at: formatInstant(report.producedAt) })}
      </p>
      <Files period={moment.period} />
      <div className="glance">
        <Headline rollUp={view.body} label={t("home.bodyFigure", { day: formatDay(moment.today) })} />
        <section aria-labelledby="areas">
          <h2 id="areas">{t("home.areas")}</h2>
          <ul className="rows areas">
            {view.areas.map((area) => (
              <Reached key={area.node.id} {...area} />
            ))}
          </ul>
        </section>
      </div>
      <Section title={t("monitoring.attention")}>
        {attention.length === 0 && <p className="empty">{t("monitoring.nothingToWatch")}</p>}
        {attention.map((watched) => (
          <Watched key={watched.node.id} watched={watched} />
        ))}
      </Section>
      <RevisionStart view={view} />
    </>
  );
};

/** The last report on a round, with its figures as they were known when it was produced. */
export const ReportPage = () => {
  const { t } = useTranslation();
  const { period } = useParams({ from: "/enti/$bodyId/monitoraggio/$period" });
  const crumbs = (
    <Crumbs>
      {[
        <Link key="list" from="/enti/$bodyId" to="./monitoraggio">
          {t("pages.monitoring")}
        </Link>,
      ]}
    </Crumbs>
  );
  return (
    <Page crumbs={crumbs} title={t("monitoring.title", { period: formatPeriod(period) })}>
      <Loaded query={useReport(period)}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  );
};
