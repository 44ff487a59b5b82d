import type { MonitoredRound } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay, formatInstant, formatPeriod } from "../../i18n/format.ts";
import { useMonitoring, useProduceReport } from "../../queries/following.ts";
import { ReportLink } from "./report-link.tsx";

type Props = { readonly round: MonitoredRound };

/** What the report on a round still waits for, and from whom. */
const Lacks = ({ round: { lacks, period } }: Props) => {
  const { t } = useTranslation();
  return (
    <SimpleTable
      caption={t("monitoring.lacks", { period: formatPeriod(period) })}
      heads={[t("tasks.office"), t("monitoring.toSend"), t("monitoring.toValidate")]}
      rows={lacks.map(({ office, toSend, toValidate }) => [
        office?.name ?? t("tasks.noOffice"),
        String(toSend),
        String(toValidate),
      ])}
      numbers={[1, 2]}
    />
  );
};

const Produce = ({ round: { period, reportDue } }: Props) => {
  const { t } = useTranslation();
  const produce = useProduceReport();
  const mayProduce = useMay("report.produce");
  if (!mayProduce) return null;
  return (
    <>
      {reportDue !== null && <p>{t("monitoring.due", { day: formatDay(reportDue) })}</p>}
      {produce.error !== null && <ProblemText error={produce.error} />}
      <button
        type="button"
        className="btn btn-primary"
        disabled={produce.isPending}
        onClick={() => produce.mutate(period)}
      >
        {t("monitoring.produce")}
      </button>
    </>
  );
};

const Reports = ({ round: { period, reports } }: Props) => {
  const { t } = useTranslation();
  if (reports.length === 0) return null;
  return (
    <ul className="rows">
      {reports.map(({ revision, producedAt, producedBy, inTime }, index) => (
        <li key={revision}>
          <span>
            {index === 0 ? (
              <ReportLink period={period}>{t("monitoring.report", { number: revision })}</ReportLink>
            ) : (
              t("monitoring.report", { number: revision })
            )}
            <span className="under">
              {producedBy}, {formatInstant(producedAt)}
            </span>
          </span>
          {inTime !== null && <span>{t(inTime ? "monitoring.inTime" : "monitoring.late")}</span>}
        </li>
      ))}
    </ul>
  );
};

const Round = ({ round }: Props) => {
  const { t } = useTranslation();
  const { period, isOver, lacks } = round;
  const isReady = isOver && lacks.length === 0;
  const state = !isOver ? "running" : isReady ? "ready" : "waiting";
  return (
    <Section title={formatPeriod(period)} lead={t(`monitoring.state.${state}`)}>
      <Reports round={round} />
      {isOver && lacks.length > 0 && <Lacks round={round} />}
      {isReady && <Produce round={round} />}
    </Section>
  );
};

/** The reports on the rounds of the year: what each waits for, and those produced. */
export const MonitoringPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.monitoring")} lead={<p>{t("monitoring.lead")}</p>}>
      <Loaded query={useMonitoring()}>
        {({ rounds }) => rounds.map((round) => <Round key={round.period} round={round} />)}
      </Loaded>
    </Page>
  );
};
