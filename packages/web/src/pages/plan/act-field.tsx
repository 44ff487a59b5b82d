import { ACT_KINDS } from "@albero/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DayField } from "../../components/day-field.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readDay } from "../../i18n/read-day.ts";
import { useActs, useRecordAct } from "../../queries/planning.ts";

type ActKind = (typeof ACT_KINDS)[number];

type NewActProps = { readonly first: ActKind; readonly onRecorded: (id: string) => void };

const NewAct = ({ first, onRecorded }: NewActProps) => {
  const { t } = useTranslation();
  const record = useRecordAct();
  const [kind, setKind] = useState(first);
  const [number, setNumber] = useState("");
  const [day, setDay] = useState("");
  const [subject, setSubject] = useState("");
  const date = readDay(day);
  const isDayWrong = day.trim() !== "" && date === null;
  const enter = () =>
    record.mutate(
      { organId: null, kind, number: number.trim() === "" ? null : number.trim(), date, subject },
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
      <TextField label={t("plan.actNumber")} value={number} onChange={setNumber} />
      <DayField
        label={t("plan.actDay")}
        value={day}
        onChange={setDay}
        error={isDayWrong ? t("moment.dayWrong") : null}
      />
      <TextField label={t("plan.actSubject")} value={subject} onChange={setSubject} />
      {record.isError && <ProblemText error={record.error} />}
      <div className="actions">
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={record.isPending || isDayWrong || subject.trim().length < 3}
          onClick={enter}
        >
          {t("plan.recordAct")}
        </button>
      </div>
    </fieldset>
  );
};

type Props = {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error: string | null;
  readonly label?: string;
  /** Only acts of this kind are offered. */
  readonly kind?: ActKind;
};

/** The act a move rests on, out of the register; one that is not there yet is entered here. */
export const ActField = ({ value, onChange, error, label, kind }: Props) => {
  const { t } = useTranslation();
  const acts = useActs();
  const [isNew, setNew] = useState(false);
  const known =
    acts.data?.acts.filter((act) => act.voided === null && (kind === undefined || act.kind === kind)) ?? [];
  return (
    <div className="stack">
      <Choice
        label={label ?? t("plan.act")}
        value={isNew ? "new" : (value ?? "none")}
        options={[
          { value: "none", label: t("plan.chooseAct") },
          ...known.map(({ id, cited }) => ({ value: id, label: cited })),
          { value: "new", label: t("plan.newAct") },
        ]}
        onChange={(chosen) => {
          setNew(chosen === "new");
          onChange(chosen === "new" || chosen === "none" ? null : chosen);
        }}
      />
      {isNew && (
        <NewAct
          first={kind ?? "deliberation"}
          onRecorded={(id) => {
            setNew(false);
            onChange(id);
          }}
        />
      )}
      {error !== null && !isNew && <p className="field-error">{error}</p>}
    </div>
  );
};
