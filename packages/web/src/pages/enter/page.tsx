import { useNavigate } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useSession, useSetPassword, useSignInByLink } from "../../queries/session.ts";

/** The token stands behind the `#`, which browsers never send to a server nor write in its logs. */
const tokenOf = (hash: string): string => new URLSearchParams(hash.replace(/^#/, "")).get("token") ?? "";

const PasswordForm = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const setPassword = useSetPassword();
  const [password, write] = useState("");
  const [again, writeAgain] = useState("");
  const [isTried, setTried] = useState(false);
  const differs = password !== again;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (password === "" || differs) return;
    setPassword.mutate(password, { onSuccess: () => void navigate({ to: "/" }) });
  };
  return (
    <form className="stack sign-form" onSubmit={submit} noValidate>
      <p>{t("enter.choose")}</p>
      {setPassword.isError && <ProblemText error={setPassword.error} />}
      <TextField
        label={t("enter.password")}
        hint={t("enter.passwordHint")}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={write}
        error={isTried && password === "" ? t("signIn.passwordMissing") : null}
      />
      <TextField
        label={t("enter.again")}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={writeAgain}
        error={isTried && differs ? t("enter.differs") : null}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={setPassword.isPending}>
          {t("enter.save")}
        </button>
      </div>
    </form>
  );
};

/**
 * The one-time link: it is used only when the reader presses the button, since mail programs open links by
 * themselves to look at them; then a password is chosen.
 */
export const EnterPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const signIn = useSignInByLink();
  const [token] = useState(() => tokenOf(location.hash));
  const enter = () =>
    signIn.mutate(token, {
      onSuccess: ({ account }) => {
        history.replaceState(history.state, "", location.pathname);
        if (account?.needsPassword !== true) void navigate({ to: "/" });
      },
    });

  const needsPassword = session.data?.account?.needsPassword === true;
  return (
    <Plain title={t("enter.title")}>
      {needsPassword ? (
        <PasswordForm />
      ) : (
        <div className="stack">
          {signIn.isError && <ProblemText error={signIn.error} />}
          {token === "" ? <p>{t("enter.noToken")}</p> : <p>{t("enter.lead")}</p>}
          {token !== "" && (
            <div className="actions">
              <button type="button" className="btn btn-primary" disabled={signIn.isPending} onClick={enter}>
                {t("enter.go")}
              </button>
            </div>
          )}
        </div>
      )}
    </Plain>
  );
};
