import type { ProjectAct } from "@albero/domain";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { DayField } from "../../components/day-field.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";

const SHORTEST = 3;

type Props = {
  readonly label: string;
  readonly sending: { readonly isPending: boolean; readonly error: Error | null };
  readonly onDone: (act: ProjectAct) => void;
  /** The act to begin with, where one is known. */
  readonly first?: string;
};

/** Asks for an act and its day, and goes on with them. */
export const ActAndDay = ({ label, sending, onDone, first = "" }: Props) => {
  const { t } = useTranslation();
  const [act, setAct] = useState(first);
  const on = useDay();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (on.day !== null) onDone({ act: act.trim(), on: on.day as ProjectAct["on"] });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField label={t("projects.act")} value={act} onChange={setAct} />
      <DayField
        label={t("projects.actOn")}
        value={on.text}
        onChange={on.setText}
        error={on.isWrong ? t("moment.dayWrong") : null}
      />
      {sending.error !== null && <ProblemText error={sending.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={sending.isPending || on.day === null || act.trim().length < SHORTEST}
        >
          {label}
        </button>
      </div>
    </form>
  );
};
