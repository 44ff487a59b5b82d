import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { useSetPassword } from "../queries/session.ts";
import { ProblemText } from "./problem-text.tsx";
import { TextField } from "./text-field.tsx";

type Props = {
  readonly lead?: string;
  /** Whether the password of now is shown first. */
  readonly asksCurrent?: boolean;
  readonly onSaved: () => void;
};

type Texts = Record<"current" | "password" | "again", string>;

/** A password being written, and what of it is wrong once it was tried to save it. */
const useWriting = ({ asksCurrent = false, onSaved }: Omit<Props, "lead">) => {
  const { mutate, error, isPending } = useSetPassword();
  const [texts, setTexts] = useState<Texts>({ current: "", password: "", again: "" });
  const [isTried, setTried] = useState(false);
  const { current, password, again } = texts;
  const lacks = {
    current: asksCurrent && current === "",
    password: password === "",
    again: password !== again,
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks.current || lacks.password || lacks.again) return;
    mutate(asksCurrent ? { password, current } : { password }, { onSuccess: onSaved });
  };
  return {
    ...{ error, isPending, texts, submit },
    set: (name: keyof Texts) => (text: string) => setTexts({ ...texts, [name]: text }),
    wrong: (name: keyof Texts, words: string) => (isTried && lacks[name] ? words : null),
  };
};

/** Chooses a password, written twice. */
export const PasswordForm = ({ lead, asksCurrent = false, onSaved }: Props) => {
  const { t } = useTranslation();
  const { error, isPending, texts, set, wrong, submit } = useWriting({ asksCurrent, onSaved });
  const field = (name: keyof Texts) => ({
    type: "password" as const,
    value: texts[name],
    onChange: set(name),
  });
  return (
    <form className="stack sign-form" onSubmit={submit} noValidate>
      {lead !== undefined && <p>{lead}</p>}
      {error !== null && <ProblemText error={error} />}
      {asksCurrent && (
        <TextField
          {...field("current")}
          label={t("ownAccess.current")}
          autoComplete="current-password"
          error={wrong("current", t("signIn.passwordMissing"))}
        />
      )}
      <TextField
        {...field("password")}
        label={t("enter.password")}
        hint={t("enter.passwordHint")}
        autoComplete="new-password"
        error={wrong("password", t("signIn.passwordMissing"))}
      />
      <TextField
        {...field("again")}
        label={t("enter.again")}
        autoComplete="new-password"
        error={wrong("again", t("enter.differs"))}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={isPending}>
          {t("enter.save")}
        </button>
      </div>
    </form>
  );
};
