import type { DutyView } from "@albero/contract";
import { OBLIGATION_TITLES, slotsOf, yearAhead, type Day, type ProposedDuty } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatDay } from "../../i18n/format.ts";
import { readDay } from "../../i18n/read-day.ts";
import { useDefineDuty } from "../../queries/duty.ts";
import { useOrganisation } from "../../queries/organisation.ts";

type Taking = { readonly title: string; readonly proposed: ProposedDuty; readonly year: number };

/** As many periods as there are days: the year itself, or its halves. */
const periodsOf = (days: readonly string[], year: number) =>
  slotsOf(days.length === 1 ? "year" : "semester", year);

/** The body takes an obligation over as its own duty: who does it, and by which day. */
const TakeForm = ({ title, proposed, year, onDone }: Taking & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const [unitId, setUnitId] = useState("");
  const [texts, setTexts] = useState<readonly string[]>(proposed.due.map((day) => formatDay(day)));
  const units = useOrganisation().data?.units ?? [];
  const define = useDefineDuty();
  const days = texts.map(readDay);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const occurrences = periodsOf(texts, year).flatMap((period, i) => {
      const due = days[i] ?? null;
      return due === null ? [] : [{ period, due }];
    });
    if (occurrences.length < texts.length) return;
    await define.mutateAsync({
      ...{ id: null, title, source: proposed.source, proof: "ticked", occurrences, feeds: [] },
      unitId: unitId === "" ? null : unitId,
    });
    onDone();
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Choice
        label={t("duties.office")}
        value={unitId}
        options={[
          { value: "", label: t("duties.nobody") },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setUnitId}
      />
      {texts.map((text, at) => (
        <DayField
          key={at}
          label={t("duties.due")}
          value={text}
          onChange={(next) => setTexts(texts.with(at, next))}
          error={days[at] === null ? t("duties.notDay") : null}
        />
      ))}
      {define.error !== null && <ProblemText error={define.error} />}
      <button type="submit" className="btn btn-primary" disabled={define.isPending}>
        {t("duties.take")}
      </button>
    </form>
  );
};

type Props = { readonly year: number; readonly duties: readonly DutyView[] };

/** What the law asks for in the year looked at; each may be taken over, with a day of the body's own. */
export const YearAheadSection = ({ year, duties }: Props) => {
  const { t } = useTranslation();
  const titles = OBLIGATION_TITLES[useAsOf().language];
  const [deferred, setDeferred] = useState("");
  const proposals = yearAhead({ year, budgetDeferredTo: readDay(deferred) as Day | null });
  const isTaken = ({ source }: ProposedDuty, title: string) =>
    duties.some((duty) => duty.title === title && duty.source === source);
  const isWrong = deferred !== "" && readDay(deferred) === null;

  return (
    <Section title={t("duties.ahead")}>
      <p>{t("duties.aheadLead")}</p>
      <div className="tools">
        <DayField
          label={t("duties.deferred")}
          value={deferred}
          onChange={setDeferred}
          error={isWrong ? t("duties.notDay") : null}
        />
      </div>
      <SimpleTable
        caption={t("duties.ahead")}
        heads={[t("duties.name"), t("duties.due"), t("duties.concerns"), t("duties.take")]}
        rows={proposals.map((proposed) => {
          const title = titles[proposed.code];
          return [
            <div key={proposed.code}>
              {title}
              <span className="under">{proposed.source}</span>
            </div>,
            proposed.due.map((day) => formatDay(day)).join(", "),
            t(`duties.bound.${proposed.bound}`),
            isTaken(proposed, title) ? (
              t("duties.taken")
            ) : (
              // Made anew when its days change, since they are what the form begins with.
              <Disclosure
                key={proposed.due.join()}
                className="panel-right"
                label={t("duties.take")}
                name={`${t("duties.take")}: ${title}`}
              >
                {(close) => <TakeForm {...{ title, proposed, year }} onDone={close} />}
              </Disclosure>
            ),
          ];
        })}
      />
    </Section>
  );
};
