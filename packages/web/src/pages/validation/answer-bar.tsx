import type { AnsweredView, QueueRow } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Outcome } from "../../components/outcome.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useAnswerValues } from "../../queries/collecting.ts";
import { seenCell } from "../measures/seen-cell.ts";

const SHORTEST_REASON = 3;
const MOST = 200;

type Done = { readonly decision: "approved" | "returned"; readonly answered: AnsweredView };

type ReturningProps = {
  readonly count: number;
  readonly onReturn: (note: string) => void;
  readonly onCancel: () => void;
};

/** A return says why; without a reason it is not sent. */
const Returning = ({ count, onReturn, onCancel }: ReturningProps) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const isShort = reason.trim().length < SHORTEST_REASON;
  return (
    <form
      className="stack returning"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort) onReturn(reason.trim());
      }}
    >
      <TextField
        label={t("validation.reason")}
        hint={t("validation.reasonHint")}
        value={reason}
        onChange={setReason}
        error={isTried && isShort ? t("validation.reasonShort") : null}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary">
          {t("validation.confirmReturn", { count })}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onCancel}>
          {t("tasks.cancel")}
        </button>
      </div>
    </form>
  );
};

type Props = { readonly chosen: readonly QueueRow[]; readonly onDone: () => void };

/** Approves or returns the chosen values, each as it was seen; what changed meanwhile is told and left. */
export const AnswerBar = ({ chosen, onDone }: Props) => {
  const { t } = useTranslation();
  const [isReturning, setReturning] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const give = useAnswerValues();
  const count = chosen.length;

  const send = async (decision: Done["decision"], note: string | null) => {
    const cells = chosen.flatMap(({ row }) => seenCell(row.cell)).slice(0, MOST);
    const answered = await give.mutateAsync({ decision, cells, ...(note === null ? {} : { note }) });
    setDone({ decision, answered });
    setReturning(false);
    onDone();
  };

  return (
    <div className="answer-bar">
      {isReturning ? (
        <Returning
          count={count}
          onReturn={(note) => void send("returned", note)}
          onCancel={() => setReturning(false)}
        />
      ) : (
        <div className="actions">
          <button
            type="button"
            className="btn btn-primary"
            disabled={count === 0 || give.isPending}
            onClick={() => void send("approved", null)}
          >
            {t("validation.approve", { count })}
          </button>
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={count === 0 || give.isPending}
            onClick={() => setReturning(true)}
          >
            {t("validation.return")}
          </button>
        </div>
      )}
      {done !== null && (
        <Outcome
          answered={done.answered}
          said={t(`validation.${done.decision}`, { count: done.answered.done.length })}
        />
      )}
    </div>
  );
};
