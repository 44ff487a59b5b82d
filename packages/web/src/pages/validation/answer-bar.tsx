import type { AnsweredView, BodyOf, Endpoints, MeasureRow, ProposalView, QueueRow } from "@albero/contract";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Outcome } from "../../components/outcome.tsx";
import { TextField } from "../../components/text-field.tsx";
import { readText } from "../../entering/read-text.ts";
import { useAnswerValues } from "../../queries/collecting.ts";
import { seenCell } from "../measures/seen-cell.ts";

const SHORTEST_REASON = 3;
const MOST = 200;

type Done = { readonly decision: "approved" | "returned"; readonly answered: AnsweredView };

type ReturningProps = {
  readonly count: number;
  /** The one value that is returned, for which another may be proposed; `null` for many. */
  readonly only: MeasureRow | null;
  readonly onReturn: (note: string, proposal: ProposalView | null) => void;
  readonly onCancel: () => void;
};

/** What is proposed, where something is; a number that can be read in two ways is not proposed. */
const proposalIn = (text: string, row: MeasureRow): ProposalView | "unreadable" | null => {
  if (text.trim() === "") return null;
  const reading = readText(text, row);
  return reading.kind === "value" && reading.value.kind !== "not-available" ? reading.value : "unreadable";
};

/** A return says why; without a reason it is not sent. */
const Returning = ({ count, only, onReturn, onCancel }: ReturningProps) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const [text, setText] = useState("");
  const isShort = reason.trim().length < SHORTEST_REASON;
  const proposal = only === null ? null : proposalIn(text, only);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      ref={form}
      className="stack returning"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort && proposal !== "unreadable") onReturn(reason.trim(), proposal);
      }}
    >
      <TextField
        label={t("validation.reason")}
        hint={t("validation.reasonHint")}
        value={reason}
        onChange={setReason}
        error={isTried && isShort ? t("validation.reasonShort") : null}
      />
      {only !== null && (
        <TextField
          label={t("validation.proposal")}
          hint={t("validation.proposalHint")}
          value={text}
          onChange={setText}
          error={isTried && proposal === "unreadable" ? t("validation.proposalUnreadable") : null}
        />
      )}
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
  const answering = useAnswerValues();
  const count = chosen.length;

  const give = async (said: Omit<BodyOf<Endpoints["answerValues"]>, "cells">) => {
    const cells = chosen.flatMap(({ row }) => seenCell(row.cell)).slice(0, MOST);
    const answered = await answering.mutateAsync({ ...said, cells });
    setDone({ decision: said.decision, answered });
    setReturning(false);
    onDone();
  };

  return (
    <div className="answer-bar">
      {isReturning ? (
        <Returning
          count={count}
          only={count === 1 ? (chosen[0]?.row ?? null) : null}
          onReturn={(note, proposal) =>
            void give({ decision: "returned", note, ...(proposal === null ? {} : { proposal }) })
          }
          onCancel={() => setReturning(false)}
        />
      ) : (
        <div className="actions">
          <button
            type="button"
            className="btn btn-primary"
            disabled={count === 0 || answering.isPending}
            onClick={() => void give({ decision: "approved" })}
          >
            {t("validation.approve", { count })}
          </button>
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={count === 0 || answering.isPending}
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
