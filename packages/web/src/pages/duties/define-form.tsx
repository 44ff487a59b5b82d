import {
  addDays,
  DUTY_PROOFS,
  FREQUENCIES,
  periodOf,
  slotsOf,
  yearOf,
  type DutyProof,
  type Frequency,
  type PeriodCode,
} from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDefineDuty, useDuties } from "../../queries/duty.ts";
import { useOrganisation } from "../../queries/organisation.ts";
import { FeedField, type FeedDraft } from "./feed-field.tsx";

const MOST_DAYS = 366;
const SHORTEST = 3;

const EMPTY = {
  title: "",
  source: "",
  unitId: "",
  proof: "ticked" as DutyProof,
  rhythm: "quadrimestre" as Frequency,
  days: "15",
  /** The two sides of a ratio, at most. */
  feeds: [
    { measureId: "", what: "in-time" },
    { measureId: "", what: "due" },
  ] as readonly FeedDraft[],
};
type Draft = typeof EMPTY;

const readDays = (text: string): number | null =>
  /^\d{1,3}$/.test(text) && Number(text) <= MOST_DAYS ? Number(text) : null;

/** The days of a year on which a duty of this rhythm is due: so many after each period. */
const occurrencesOf = ({ proof, rhythm }: Draft, days: number, year: number) =>
  proof === "ticked"
    ? slotsOf(rhythm, year).map((period) => ({ period, due: addDays(periodOf(period).to, days - 1) }))
    : [];

const Form = ({ year, onDone }: { readonly year: number; readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [isTried, setTried] = useState(false);
  const define = useDefineDuty();
  const units = useOrganisation().data?.units ?? [];
  const set =
    <Name extends keyof Draft>(name: Name) =>
    (value: Draft[Name]) =>
      setDraft((before) => ({ ...before, [name]: value }));
  const days = readDays(draft.days);
  const isShort = draft.title.trim().length < SHORTEST;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || days === null) return;
    const { title, source, unitId, proof, feeds } = draft;
    await define.mutateAsync({
      ...{ id: null, title: title.trim(), proof },
      unitId: unitId === "" ? null : unitId,
      source: source.trim() === "" ? null : source.trim(),
      occurrences: occurrencesOf(draft, days, year),
      feeds: feeds.filter(({ measureId }) => measureId !== ""),
    });
    onDone();
  };
  const choices = <Value extends string>(values: readonly Value[], labelOf: (value: Value) => string) =>
    values.map((value) => ({ value, label: labelOf(value) }));

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t("duties.name")}
        value={draft.title}
        onChange={set("title")}
        error={isTried && isShort ? t("duties.nameShort") : null}
      />
      <Choice
        label={t("duties.office")}
        value={draft.unitId}
        options={[
          { value: "", label: t("duties.nobody") },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={set("unitId")}
      />
      <TextField label={t("duties.source")} value={draft.source} onChange={set("source")} />
      <Choice
        label={t("duties.proof")}
        value={draft.proof}
        options={choices(DUTY_PROOFS, (value) => t(`duties.proofs.${value}`))}
        onChange={set("proof")}
      />
      {draft.proof === "ticked" && (
        <>
          <Choice
            label={t("duties.rhythm")}
            value={draft.rhythm}
            options={choices(FREQUENCIES, (value) => t(`frequency.${value}`))}
            onChange={set("rhythm")}
          />
          <TextField
            label={t("duties.days")}
            value={draft.days}
            onChange={set("days")}
            error={isTried && days === null ? t("duties.daysWrong") : null}
          />
        </>
      )}
      {draft.feeds.map((feed, at) => (
        <FeedField key={at} feed={feed} onChange={(next) => set("feeds")(draft.feeds.with(at, next))} />
      ))}
      {define.error !== null && <ProblemText error={define.error} />}
      <button type="submit" className="btn btn-primary" disabled={define.isPending}>
        {t("duties.define")}
      </button>
    </form>
  );
};

/** Defines a duty for the year looked at: what, who, how often, and which measure follows from it. */
export const DefineForm = () => {
  const { t } = useTranslation();
  const { data } = useDuties();
  if (data === undefined) return null;
  const year = yearOf(data.moment.period as PeriodCode);
  return <Folded label={t("duties.add")}>{(close) => <Form year={year} onDone={close} />}</Folded>;
};
