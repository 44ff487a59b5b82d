import type { RoundsView } from "@albero/contract";
import { FREQUENCIES, HOLIDAY_RULES, type Frequency, type HolidayRule } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useSetCalendar } from "../../queries/collecting.ts";
import { draftOf, readCalendar, type CalendarDraft } from "./calendar-draft.ts";

type Props = { readonly view: Pick<RoundsView, "calendar" | "revision">; readonly onDone: () => void };

/** What is typed, in the order it is asked for. */
const TYPED = [
  "opensBefore",
  "daysAllowed",
  "daysLate",
  "closeOpens",
  "closeDue",
  "hour",
  "daysBefore",
  "daysAfter",
  "managerDaysAfter",
] as const satisfies readonly (keyof CalendarDraft)[];

const Form = ({ view, onDone }: Props) => {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<CalendarDraft>(() => draftOf(view.calendar));
  const [isTried, setTried] = useState(false);
  const set = useSetCalendar(view.calendar.year, view.revision);
  const read = readCalendar(draft);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) return;
    await set.mutateAsync(read.value);
    onDone();
  };
  const change = (part: Partial<CalendarDraft>) => setDraft((before) => ({ ...before, ...part }));

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Choice
        label={t("rounds.rhythm")}
        value={draft.rounds}
        options={FREQUENCIES.map((value: Frequency) => ({ value, label: t(`frequency.${value}`) }))}
        onChange={(rounds) => change({ rounds })}
      />
      <Choice
        label={t("rounds.holidays")}
        value={draft.holidayRule}
        options={HOLIDAY_RULES.map((value: HolidayRule) => ({
          value,
          label: t(`rounds.holidayRule.${value}`),
        }))}
        onChange={(holidayRule) => change({ holidayRule })}
      />
      {TYPED.map((name) => (
        <TextField
          key={name}
          label={t(`calendar.${name}`)}
          hint={t(`calendar.hints.${name}`)}
          value={draft[name]}
          onChange={(text) => change({ [name]: text })}
          error={isTried && !read.ok && read.wrong.includes(name) ? t("calendar.wrong") : null}
        />
      ))}
      <Choice
        label={t("rounds.duties")}
        value={draft.joined}
        options={(["false", "true"] as const).map((value) => ({ value, label: t(`rounds.joined.${value}`) }))}
        onChange={(joined) => change({ joined })}
      />
      {set.error !== null && <ProblemText error={set.error} />}
      <button type="submit" className="btn btn-primary" disabled={set.isPending}>
        {t("calendar.save")}
      </button>
    </form>
  );
};

/** Changes the rules of the year; the earlier ones stay in the record. */
export const CalendarForm = ({ view }: { readonly view: Props["view"] }) => {
  const { t } = useTranslation();
  return (
    <Folded label={t("calendar.change", { year: view.calendar.year })}>
      {(close) => <Form view={view} onDone={close} />}
    </Folded>
  );
};
