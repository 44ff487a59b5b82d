import type { ActView } from "@albero/contract";
import { ACT_KINDS } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readDay } from "../../i18n/read-day.ts";
import { useOrgans, useRecordAct } from "../../queries/acts.ts";

export type ActKind = ActView["kind"];

const DAYS = ["date", "publishedOn", "postedOn"] as const;

const SHORTEST = 3;

type Props = { readonly first?: ActKind; readonly onRecorded: (id: string) => void };

/** Enters an act in the register; what is not known yet stays empty. Not a form: it may stand inside of one. */
export const ActForm = ({ first = "deliberation", onRecorded }: Props) => {
  const { t } = useTranslation();
  const record = useRecordAct();
  const organs = useOrgans();
  const [kind, setKind] = useState<ActKind>(first);
  const [organId, setOrgan] = useState("none");
  const [number, setNumber] = useState("");
  const [subject, setSubject] = useState("");
  const [days, setDays] = useState({ date: "", publishedOn: "", postedOn: "" });
  const isWrong = (text: string): boolean => text.trim() !== "" && readDay(text) === null;
  const enter = () =>
    record.mutate(
      {
        ...{ kind, subject, organId: organId === "none" ? null : organId },
        ...{ number: number.trim() === "" ? null : number.trim(), date: readDay(days.date) },
        ...{ publishedOn: readDay(days.publishedOn), postedOn: readDay(days.postedOn) },
      },
      { onSuccess: ({ id }) => onRecorded(id) },
    );
  return (
    <fieldset className="stack new-act">
      <legend>{t("plan.newAct")}</legend>
      <Choice
        label={t("plan.actKind")}
        value={kind}
        options={ACT_KINDS.map((value) => ({ value, label: t(`actKind.${value}`) }))}
        onChange={setKind}
      />
      <Choice
        label={t("acts.organ")}
        value={organId}
        options={[
          { value: "none", label: t("acts.noOrgan") },
          ...(organs.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setOrgan}
      />
      <TextField label={t("plan.actNumber")} value={number} onChange={setNumber} />
      {DAYS.map((day) => (
        <DayField
          key={day}
          label={t(`acts.${day}`)}
          value={days[day]}
          onChange={(text) => setDays({ ...days, [day]: text })}
          error={isWrong(days[day]) ? t("moment.dayWrong") : null}
        />
      ))}
      <TextField label={t("plan.actSubject")} value={subject} onChange={setSubject} />
      {record.isError && <ProblemText error={record.error} />}
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={record.isPending || Object.values(days).some(isWrong) || subject.trim().length < SHORTEST}
          onClick={enter}
        >
          {t("plan.recordAct")}
        </button>
      </div>
    </fieldset>
  );
};
