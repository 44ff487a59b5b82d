import type { DistributionSent } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { DayField } from "../../components/day-field.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useDay } from "../../components/use-day.ts";
import { useDecideDistribution } from "../../queries/bonus.ts";
import { useSession } from "../../queries/session.ts";

type Props = { readonly year: string; readonly sent: DistributionSent };

/** The decision of the second person, who shows again who they are. */
export const DecideForm = ({ year, sent }: Props) => {
  const { t } = useTranslation();
  const [act, setAct] = useState("");
  const [password, setPassword] = useState("");
  const on = useDay();
  const isExample = useSession().data?.account?.example === true;
  const decide = useDecideDistribution(year, sent.id);
  const shown = isExample ? null : password;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (on.day !== null) decide.mutate({ decision: "approved", act, on: on.day, password: shown });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField label={t("bonuses.act")} value={act} onChange={setAct} />
      <DayField
        label={t("bonuses.actOn")}
        value={on.text}
        onChange={on.setText}
        error={on.isWrong ? t("moment.dayWrong") : null}
      />
      {isExample ? (
        <p className="soft">{t("appraisal.noPassword")}</p>
      ) : (
        <TextField
          label={t("appraisal.password")}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
      )}
      {decide.error !== null && <ProblemText error={decide.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={decide.isPending || act.trim().length < 3 || on.day === null}
        >
          {t("bonuses.approve")}
        </button>
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={decide.isPending}
          onClick={() =>
            decide.mutate({ decision: "refused", act: "", on: sent.sentAt.slice(0, 10), password: shown })
          }
        >
          {t("bonuses.refuse")}
        </button>
      </div>
    </form>
  );
};
