import type { DutyView } from "@albero/contract";
import { yearOf, type PeriodCode } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { MeasureLink, UnitLink } from "../../components/links.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay, formatPeriod } from "../../i18n/format.ts";
import { useDuties } from "../../queries/duty.ts";
import { DefineForm } from "./define-form.tsx";
import { TickForm } from "./tick-form.tsx";
import { YearAheadSection } from "./year-ahead.tsx";

type Occurrence = DutyView["occurrences"][number];

const State = ({ occurrence }: { readonly occurrence: Occurrence }) => {
  const { t } = useTranslation();
  const { doneOn, protocol, overdue } = occurrence;
  if (doneOn === null)
    return (
      <span className={overdue ? "remark" : "absent"}>{t(overdue ? "duties.overdue" : "duties.notYet")}</span>
    );
  return (
    <>
      {t("duties.doneOn", { day: formatDay(doneOn) })}
      {protocol !== null && <span className="under">{t("duties.protocol", { protocol })}</span>}
    </>
  );
};

const Feeds = ({ feeds }: Pick<DutyView, "feeds">) => {
  const { t } = useTranslation();
  return (
    <p className="soft">
      {t("duties.feeds")}:{" "}
      {feeds.map(({ measure, what }, at) => (
        <span key={`${measure.id} ${what}`}>
          {at > 0 && "; "}
          <MeasureLink id={measure.id}>{measure.name}</MeasureLink> ({t(`duties.what.${what}`)})
        </span>
      ))}
    </p>
  );
};

const Duty = ({ duty }: { readonly duty: DutyView }) => {
  const { t } = useTranslation();
  const { title, unit, source, proof, feeds, occurrences, tickable } = duty;
  return (
    <Section title={title}>
      <p>
        {unit === null ? t("duties.nobody") : <UnitLink id={unit.id}>{unit.name}</UnitLink>}
        {source !== null && ` · ${source}`}
      </p>
      {proof !== "ticked" && <p className="soft">{t(`duties.told.${proof}`)}</p>}
      {feeds.length > 0 && <Feeds feeds={feeds} />}
      <SimpleTable
        caption={title}
        heads={[t("duties.period"), t("duties.due"), t("duties.state")]}
        rows={occurrences.map((occurrence) => [
          formatPeriod(occurrence.period),
          formatDay(occurrence.due),
          <div key={occurrence.period}>
            <State occurrence={occurrence} />
            {tickable && <TickForm dutyId={duty.id} occurrence={occurrence} />}
          </div>,
        ])}
      />
    </Section>
  );
};

/** What offices do again and again, how far each is, and the measures that follow from it. */
export const DutiesPage = () => {
  const { t } = useTranslation();
  const mayDefine = useMay("round.manage");
  const query = useDuties();
  return (
    <Page title={t("duties.title")} lead={<p>{t("duties.lead")}</p>}>
      {mayDefine && <DefineForm />}
      <Loaded query={query}>
        {({ duties, moment }) => (
          <>
            {duties.length === 0 && <p className="empty">{t("duties.none")}</p>}
            {duties.map((duty) => (
              <Duty key={duty.id} duty={duty} />
            ))}
            {mayDefine && <YearAheadSection year={yearOf(moment.period as PeriodCode)} duties={duties} />}
          </>
        )}
      </Loaded>
    </Page>
  );
};
