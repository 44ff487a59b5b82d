import type { CalendarView, RoundsView, RoundView } from "@albero/contract";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Facts } from "../../components/facts.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { formatDay, formatPeriod } from "../../i18n/format.ts";
import { useRounds } from "../../queries/collecting.ts";
import { CalendarForm } from "./calendar-form.tsx";
import { ExtensionForm } from "./extension-form.tsx";
import { OfficesTable } from "./offices-table.tsx";

/** The day in an instant, as the service wrote it. */
const dayText = (instant: string): string => formatDay(instant.slice(0, 10));

const Round = ({ round, mayExtend }: { readonly round: RoundView; readonly mayExtend: boolean }) => {
  const { t } = useTranslation();
  const { window, stage, validatedAt, reportDue } = round;
  const title = formatPeriod(round.period);
  const lead = `${t(`rounds.stage.${stage}`)}, ${t("rounds.window", {
    opens: formatDay(window.opens),
    due: formatDay(window.due),
  })}`;
  const isExtendable = mayExtend && stage !== "early" && round.offices.length > 0;
  return (
    <Section title={title} lead={lead} tools={isExtendable ? <ExtensionForm round={round} /> : undefined}>
      {validatedAt !== null && reportDue !== null && (
        <p>{t("rounds.validated", { day: dayText(validatedAt), due: formatDay(reportDue) })}</p>
      )}
      {round.offices.length === 0 && <p className="empty">{t("rounds.nobody")}</p>}
      {round.offices.length > 0 && stage !== "early" && <OfficesTable round={round} caption={title} />}
    </Section>
  );
};

const dayOfYear = (year: number, monthDay: string): string => formatDay(`${year}-${monthDay}`);

const remindersText = (t: TFunction, { reminders }: CalendarView): string =>
  reminders === null ? t("rounds.noReminders") : t("rounds.reminders", reminders);

type RulesProps = { readonly view: RoundsView; readonly mayChange: boolean };

const Rules = ({ view, mayChange }: RulesProps) => {
  const { t } = useTranslation();
  const { calendar } = view;
  const { year, yearlyClose, daysLate } = calendar;
  return (
    <Section title={t("rounds.rules")}>
      <Facts
        facts={[
          { label: t("rounds.rhythm"), value: t(`frequency.${calendar.rounds}`) },
          { label: t("rounds.daysAllowed"), value: String(calendar.daysAllowed) },
          { label: t("rounds.holidays"), value: t(`rounds.holidayRule.${calendar.holidayRule}`) },
          {
            label: t("rounds.late"),
            value: daysLate === null ? t("rounds.lateUntilClose") : t("rounds.lateDays", { count: daysLate }),
          },
          {
            label: t("rounds.yearlyClose"),
            value: t("rounds.window", {
              opens: dayOfYear(year + 1, yearlyClose.opens),
              due: dayOfYear(year + 1, yearlyClose.due),
            }),
          },
          { label: t("rounds.mails"), value: remindersText(t, calendar) },
          { label: t("rounds.duties"), value: t(`rounds.joined.${calendar.joinedDuties}`) },
        ]}
      />
      {mayChange && <CalendarForm view={view} />}
    </Section>
  );
};

const Contents = ({ view }: { readonly view: RoundsView }) => {
  const mayExtend = useMay("round.manage");
  return (
    <>
      {view.rounds.map((round) => (
        <Round key={round.period} round={round} mayExtend={mayExtend} />
      ))}
      <Rules view={view} mayChange={mayExtend} />
    </>
  );
};

/** The rounds of the year: when they open and end, who is done, who is late, and the rules they follow. */
export const RoundsPage = () => {
  const { t } = useTranslation();
  const query = useRounds();
  return (
    <Page title={t("rounds.title")} lead={<p>{t("rounds.lead")}</p>}>
      <Loaded query={query}>{(view) => <Contents view={view} />}</Loaded>
    </Page>
  );
};
