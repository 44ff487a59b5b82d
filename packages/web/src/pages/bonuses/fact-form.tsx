import type { BonusYearView } from "@albero/contract";
import type { BonusFact } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { useSaveBasis } from "../../queries/bonus.ts";
import { factOf, withFact } from "./facts.ts";
import { absencesText, readAbsences } from "./lists.ts";

type Props = { readonly view: BonusYearView };

type FieldsProps = Props & { readonly fact: BonusFact; readonly onDone: () => void };

const textOrNone = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const Fields = ({ view, fact, onDone }: FieldsProps) => {
  const { t } = useTranslation();
  const [grade, setGrade] = useState(fact.grade ?? "");
  const [why, setWhy] = useState(fact.notAssessable ?? "");
  const [away, setAway] = useState(absencesText(fact.absences));
  const signed = useDay(fact.signedOn);
  const absences = readAbsences(away);
  const save = useSaveBasis(String(view.year), view.revision);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (absences === null) return;
    const facts = withFact(view.facts, fact.personId, {
      ...{ grade: textOrNone(grade), notAssessable: textOrNone(why), absences },
      signedOn: signed.day as BonusFact["signedOn"],
    });
    save.mutate({ rules: view.rules, facts: [...facts] }, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField label={t("bonuses.grade")} value={grade} onChange={setGrade} />
      <DayField
        label={t("bonuses.signedOn")}
        value={signed.text}
        onChange={signed.setText}
        error={signed.isWrong ? t("moment.dayWrong") : null}
      />
      <TextField
        label={t("bonuses.absences")}
        value={away}
        onChange={setAway}
        hint={t("bonuses.absencesHint")}
        error={absences === null ? t("bonuses.absencesWrong") : null}
      />
      <TextField label={t("bonuses.why")} value={why} onChange={setWhy} />
      {save.error !== null && <ProblemText error={save.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={save.isPending || absences === null || signed.isWrong}
        >
          {t("bonuses.saveFact")}
        </button>
      </div>
    </form>
  );
};

const Form = ({ view, onDone }: Props & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const people = new Map(
    view.pots.flatMap(({ entrants }) => entrants.map(({ personId, title }) => [personId, title] as const)),
  );
  const [chosen, setChosen] = useState([...people.keys()][0] ?? "");
  return (
    <>
      <Choice
        label={t("bonuses.person")}
        value={chosen}
        options={[...people].map(([value, label]) => ({ value, label }))}
        onChange={setChosen}
      />
      <Fields key={chosen} view={view} fact={factOf(view.facts, chosen)} onDone={onDone} />
    </>
  );
};

/** What human resources know of a person beside the card: area, contract, absences, why there is no result. */
export const FactForm = ({ view }: Props) => {
  const { t } = useTranslation();
  if (view.pots.every(({ entrants }) => entrants.length === 0)) return null;
  return <Folded label={t("bonuses.facts")}>{(close) => <Form view={view} onDone={close} />}</Folded>;
};
