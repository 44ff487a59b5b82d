import type { SimulationView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useSendDistribution, type OfUse } from "../../queries/bonus.ts";

type Props = { readonly year: string; readonly of: OfUse; readonly rules: SimulationView["outcomes"] };

/** Chooses one of the rules compared, with the reason, and sends it to a second person. */
export const SendForm = ({ year, of, rules }: Props) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState("");
  const [reason, setReason] = useState("");
  const send = useSendDistribution(year);
  const rule = rules.find(({ ruleId }) => ruleId === chosen) ?? rules[0];
  if (rule === undefined) return null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send.mutate({ ...of, ruleId: rule.ruleId, reason }, { onSuccess: () => setReason("") });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Choice
        label={t("bonuses.choose")}
        value={rule.ruleId}
        options={rules.map(({ ruleId, name }) => ({ value: ruleId, label: name }))}
        onChange={setChosen}
      />
      <TextField label={t("bonuses.reason")} value={reason} onChange={setReason} />
      {send.error !== null && <ProblemText error={send.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={send.isPending || reason.trim().length < 3}
        >
          {t("bonuses.send")}
        </button>
      </div>
    </form>
  );
};
