import type { AppraisalView } from "@albero/contract";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Folded } from "../../components/folded.tsx";
import { PrintButton } from "../../components/print-button.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useAnswerAppraisal, useStepAppraisal } from "../../queries/appraisal.ts";
import { SignForm } from "./sign-form.tsx";

type Move = AppraisalView["open"][number];
type Props = { readonly view: AppraisalView };
type StepProps = Props & { readonly step: Move };

const OF_THE_PERSON: readonly string[] = ["acknowledge", "see", "observe", "ask-review", "self-evaluate"];
const WITH_NOTE: readonly string[] = ["note-mid-year", "observe", "ask-review"];

/** Sends a step by the endpoint it belongs to. */
const useTake = (view: AppraisalView, { move }: Move) => {
  const card = { id: view.row.id, version: view.revision };
  const answer = useAnswerAppraisal(card);
  const step = useStepAppraisal(card);
  const isOwn = OF_THE_PERSON.includes(move);
  const take = (note: string | null) =>
    isOwn ? answer.mutateAsync({ move, note }) : step.mutateAsync({ move, note, password: null });
  return { take, sending: isOwn ? answer : step };
};

const NoteStep = ({ view, step, onDone }: StepProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const [note, setNote] = useState("");
  const { take, sending } = useTake(view, step);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void take(note).then(onDone, () => undefined);
  };
  return (
    <form className="stack" onSubmit={submit} ref={form}>
      <TextArea label={t("appraisal.noteOf")} value={note} onChange={setNote} rows={3} />
      {sending.error !== null && <ProblemText error={sending.error} />}
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={sending.isPending || note.trim() === ""}>
          {t("appraisal.send")}
        </button>
      </div>
    </form>
  );
};

const PlainStep = ({ view, step }: StepProps) => {
  const { take, sending } = useTake(view, step);
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className={step.move === "close" ? "btn btn-outline-primary" : "btn btn-primary"}
          disabled={sending.isPending}
          onClick={() => void take(null).catch(() => undefined)}
        >
          {step.text}
        </button>
      </div>
      {sending.error !== null && <ProblemText error={sending.error} />}
    </>
  );
};

const StepItem = ({ view, step }: StepProps) => {
  if (step.signature) return <Folded label={step.text}>{() => <SignForm view={view} step={step} />}</Folded>;
  if (!WITH_NOTE.includes(step.move)) return <PlainStep view={view} step={step} />;
  return <Folded label={step.text}>{(close) => <NoteStep view={view} step={step} onDone={close} />}</Folded>;
};

/** What the reader may do with the card today, and how long for. */
export const StepBar = ({ view }: Props) => {
  const { t } = useTranslation();
  const { open, daysLeft, lastDayToAnswer, row } = view;
  const offered = open.filter(({ move }) => move !== "self-evaluate");
  const hasAsked = row.own && view.events.some(({ move }) => move === "see");
  return (
    <div className="stack steps-of-card">
      {row.state === "seen" && daysLeft !== null && lastDayToAnswer !== null && (
        <p role="status">{t("appraisal.daysLeft", { count: daysLeft, day: formatDay(lastDayToAnswer) })}</p>
      )}
      {offered.map((step) => (
        <StepItem key={step.move} view={view} step={step} />
      ))}
      {hasAsked && <PrintButton />}
    </div>
  );
};
