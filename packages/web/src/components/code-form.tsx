import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemText } from "./problem-text.tsx";
import { TextField } from "./text-field.tsx";

type Props = {
  readonly sending: { readonly isPending: boolean; readonly error: Error | null };
  /** What sending the code does. */
  readonly label: string;
  readonly onCode: (code: string) => void;
};

const SHORTEST = 6;

/** Asks for a code of the authenticator, or one on paper. */
export const CodeForm = ({ sending, label, onCode }: Props) => {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [isTried, setTried] = useState(false);
  const isShort = code.trim().length < SHORTEST;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) onCode(code.trim());
  };
  return (
    <form className="stack sign-form" onSubmit={submit} noValidate>
      {sending.error !== null && <ProblemText error={sending.error} />}
      <TextField
        label={t("factor.code")}
        hint={t("factor.codeHint")}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={isTried && isShort ? t("factor.codeMissing") : null}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={sending.isPending}>
          {label}
        </button>
      </div>
    </form>
  );
};
