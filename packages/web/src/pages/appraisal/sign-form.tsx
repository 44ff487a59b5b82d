import type { AppraisalView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../../components/problem-text.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useStepAppraisal } from "../../queries/appraisal.ts";
import { useSession } from "../../queries/session.ts";
import { bandOf } from "../appraisals/bands.ts";

type Props = { readonly view: AppraisalView; readonly step: AppraisalView["open"][number] };

/** How the results of the evaluator are spread, with the one about to be signed. */
const Spread = ({ distribution }: { readonly distribution: AppraisalView["distribution"] }) => {
  const { t } = useTranslation();
  if (distribution === null) return null;
  return (
    <>
      <SimpleTable
        caption={t("appraisal.spread")}
        heads={[t("appraisal.spread"), t("appraisals.cards")]}
        numbers={[1]}
        rows={distribution.bands.map(({ from, count }) => [
          t(`appraisals.bands.${bandOf(from)}`),
          String(count),
        ])}
      />
      {distribution.allAlike && <p role="note">{t("appraisal.spreadAlike")}</p>}
    </>
  );
};

type Again = { readonly value: string; readonly onChange: (text: string) => void };

/** How somebody shows again who they are: by a code of the second factor, or the password of who has none. */
const ShowAgain = (field: Again) => {
  const { t } = useTranslation();
  const account = useSession().data?.account;
  if (account?.example === true) return <p className="soft">{t("appraisal.noPassword")}</p>;
  return account?.secondFactor === true ? (
    <TextField {...field} label={t("factor.code")} autoComplete="one-time-code" />
  ) : (
    <TextField {...field} label={t("appraisal.password")} type="password" autoComplete="current-password" />
  );
};

/** Signs under a result, showing again who one is. */
export const SignForm = ({ view, step }: Props) => {
  const { t } = useTranslation();
  const [password, setPassword] = useState("");
  const [note, setNote] = useState("");
  const isExample = useSession().data?.account?.example === true;
  const isAnswer = step.move === "answer-review";
  const sign = useStepAppraisal({ id: view.row.id, version: view.revision });
  const isLacking = isAnswer ? note.trim() === "" : view.lacking.length > 0;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    sign.mutate({ move: step.move, note: isAnswer ? note : null, password: isExample ? null : password });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Spread distribution={view.distribution} />
      {isAnswer && <TextArea label={t("appraisal.noteOf")} value={note} onChange={setNote} rows={3} />}
      {!isAnswer && view.lacking.length > 0 && (
        <div role="note">
          <p>{t("appraisal.lacking")}</p>
          <ul className="notes">
            {view.lacking.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <ShowAgain value={password} onChange={setPassword} />
      {sign.error !== null && <ProblemText error={sign.error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={sign.isPending || isLacking}>
          {t("appraisal.confirm")}
        </button>
      </div>
    </form>
  );
};
