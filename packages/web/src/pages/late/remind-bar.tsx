import type { LatePerson, RemindedView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "../../components/problem-text.tsx";
import { useRemind } from "../../queries/reminders.ts";

type Props = { readonly chosen: readonly LatePerson[]; readonly onDone: () => void };

const Reminded = ({ view }: { readonly view: RemindedView }) => {
  const { t } = useTranslation();
  const { reminded, left } = view;
  return (
    <div role="status" className="outcome">
      {reminded.length > 0 && <p>{t("late.sent", { count: reminded.length })}</p>}
      {left.length > 0 && (
        <>
          <p>{t("late.left")}</p>
          <ul>
            {left.map(({ id, title, reason }) => (
              <li key={id}>
                {title}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** Reminds the chosen people, after showing what the mail will say. */
export const RemindBar = ({ chosen, onDone }: Props) => {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState<RemindedView | null>(null);
  const remind = useRemind();
  const count = chosen.length;
  const [first] = chosen;

  const send = async () => {
    setDone(await remind.mutateAsync(chosen.map(({ id }) => id)));
    setAsking(false);
    onDone();
  };

  return (
    <div className={isAsking ? "stack" : "answer-bar"}>
      {isAsking && first !== undefined ? (
        <div className="stack" role="alert">
          <p>{t("late.confirm", { count })}</p>
          <pre className="mail-text">{first.text}</pre>
          <div className="actions">
            <button
              type="button"
              className="btn btn-primary"
              disabled={remind.isPending}
              onClick={() => void send()}
            >
              {t("late.send")}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setAsking(false)}>
              {t("tasks.cancel")}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className="btn btn-primary"
          disabled={count === 0}
          onClick={() => setAsking(true)}
        >
          {t("late.remind", { count })}
        </button>
      )}
      {remind.error !== null && <ProblemText error={remind.error} />}
      {done !== null && <Reminded view={done} />}
    </div>
  );
};
