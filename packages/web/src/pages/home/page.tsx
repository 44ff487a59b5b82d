import type { OverviewView } from "@albero/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Achievement, Coverage } from "../../components/achievement.tsx";
import { recordedText } from "../../components/figure.tsx";
import { Headline } from "../../components/headline.tsx";
import { Light } from "../../components/light.tsx";
import { MeasureLink, NodeLink, UnitLink } from "../../components/links.tsx";
import { named } from "../../components/named.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { UseTable } from "../../components/use-table.tsx";
import { useAsOf } from "../../app/as-of.ts";
import { useMay } from "../../app/may.ts";
import { isProblem } from "../../app/problem-error.ts";
import { formatInstant, formatPeriod, formatDay } from "../../i18n/format.ts";
import { useOverview } from "../../queries/body.ts";
import { ChangesSection } from "../changes/section.tsx";
import { CourseSection } from "../course/section.tsx";
import { Comparison } from "./comparison.tsx";
import { LateOffices } from "./late-offices.tsx";
import { LightCounts } from "./light-counts.tsx";

const Areas = ({ areas }: Pick<OverviewView, "areas">) => (
  <ul className="rows areas">
    {areas.map(({ node, rollUp }) => (
      <li key={node.id}>
        <span className="area-name">
          <NodeLink id={node.id}>{node.title}</NodeLink>
          <span className="under">
            <Coverage rollUp={rollUp} />
          </span>
        </span>
        <Achievement value={rollUp.achievement} light={rollUp.light} />
        <Light light={rollUp.light} />
      </li>
    ))}
  </ul>
);

const Agencies = ({ agencies }: Pick<OverviewView, "agencies">) => {
  const { t } = useTranslation();
  if (agencies.length === 0) return null;
  return (
    <Section title={t("agency.title")}>
      <ul className="rows areas">
        {agencies.map(({ unit, joined }) => (
          <li key={unit.id}>
            <span className="area-name">
              <UnitLink id={unit.id}>{unit.name}</UnitLink>
              <span className="under">
                {t("agency.both")} · <Coverage rollUp={joined} />
              </span>
            </span>
            <Achievement value={joined.achievement} light={joined.light} />
            <Light light={joined.light} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Recent = ({ recent }: Pick<OverviewView, "recent">) => {
  const { t } = useTranslation();
  if (recent.length === 0) return <p className="empty">{t("home.noRecent")}</p>;
  return (
    <ul className="rows">
      {recent.map(({ seq, measure, unit, period, value, recordedBy, recordedAt, provisional }) => (
        <li key={seq}>
          <span>
            <MeasureLink id={measure.id}>{measure.name}</MeasureLink>
            <span className="under">
              {formatPeriod(period)} · {recordedBy}, {formatInstant(recordedAt)}
            </span>
          </span>
          <span className="number">
            {recordedText(t, value, unit)}
            {provisional && <span className="under">{t("figure.provisional")}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The course of the body names nothing else. */
const BODY = {};

const Contents = ({ view }: { readonly view: OverviewView }) => {
  const { t } = useTranslation();
  const { bodyId } = useAsOf();
  return (
    <>
      <div className="glance">
        <Headline
          rollUp={view.body}
          label={t("home.bodyFigure", { day: formatDay(view.moment.today) })}
          comparison={<Comparison view={view} />}
        />
        <section aria-labelledby="areas">
          <h2 id="areas">{t("home.areas")}</h2>
          <Areas areas={view.areas} />
        </section>
      </div>
      <Agencies agencies={view.agencies} />
      <LightCounts lights={view.lights} />
      <Section
        title={t("home.attention")}
        tools={
          <Link to="/enti/$bodyId/indicatori" params={{ bodyId }}>
            {t("home.allIndicators")}
          </Link>
        }
      >
        {view.attention.length === 0 ? (
          <p className="empty">{t("home.noAttention")}</p>
        ) : (
          <UseTable
            isShort
            caption={t("home.attention")}
            rows={view.attention.map(({ use, node }) => ({
              use,
              place: <NodeLink id={node.id}>{named(node)}</NodeLink>,
            }))}
          />
        )}
      </Section>
      <LateOffices late={view.late} />
      <CourseSection of={BODY} />
      <Section
        title={t("home.recent")}
        tools={
          <Link to="/enti/$bodyId/misure" params={{ bodyId }}>
            {t("home.allMeasures")}
          </Link>
        }
      >
        <Recent recent={view.recent} />
      </Section>
      <ChangesSection wanted={({ of }) => of.kind !== "card-objective"} />
    </>
  );
};

/** The body at a glance: its figure, its areas, its lights, what needs attention, what was written last. */
export const HomePage = () => {
  const { t } = useTranslation();
  const { bodyId } = useAsOf();
  const maySeeProjects = useMay("project.read");
  const query = useOverview();
  if (isProblem(query.error, "no-plan-in-force"))
    return (
      <Page title={t("pages.home")} lead={t("home.noPlan")}>
        <div className="actions">
          <Link to="/enti/$bodyId/piani" params={{ bodyId }}>
            {t("pages.plans")}
          </Link>
          {maySeeProjects && (
            <Link to="/enti/$bodyId/progetti" params={{ bodyId }}>
              {t("projects.title")}
            </Link>
          )}
        </div>
      </Page>
    );
  return (
    <Loaded query={query}>
      {(view) => (
        <Page title={t("pages.home")} lead={t("home.lead", { period: formatPeriod(view.moment.period) })}>
          <Contents view={view} />
        </Page>
      )}
    </Loaded>
  );
};
