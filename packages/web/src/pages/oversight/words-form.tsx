import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextArea } from "../../components/text-area.tsx";

const SHORTEST = 3;

type FormProps = {
  readonly label: string;
  readonly field: string;
  readonly sending: { readonly isPending: boolean; readonly error: Error | null };
  readonly onDone: (text: string) => void;
};

const Form = ({ label, field, sending, onDone }: FormProps) => {
  const [text, setText] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onDone(text.trim());
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextArea label={field} value={text} onChange={setText} />
      {sending.error !== null && <ProblemText error={sending.error} />}
      <div className="actions">
        <button
          type="submit"
          className="btn btn-primary"
          disabled={sending.isPending || text.trim().length < SHORTEST}
        >
          {label}
        </button>
      </div>
    </form>
  );
};

type Props = Omit<FormProps, "onDone" | "label"> & {
  readonly open: string;
  readonly label?: string;
  readonly send: (text: string, close: () => void) => void;
};

/** Some words to be recorded, in a form that is folded until it is wanted. */
export const WordsForm = ({ open, send, label, ...form }: Props) => {
  const { t } = useTranslation();
  return (
    <Folded label={open}>
      {(close) => (
        <Form {...form} label={label ?? t("oversight.record")} onDone={(text) => send(text, close)} />
      )}
    </Folded>
  );
};
