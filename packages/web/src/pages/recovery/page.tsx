import { Link } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useAskRecovery } from "../../queries/session.ts";

/** For who lost the password: a link by mail. Whether anybody has the address is not said. */
export const RecoveryPage = () => {
  const { t } = useTranslation();
  const ask = useAskRecovery();
  const [email, setEmail] = useState("");
  const [isTried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() !== "") ask.mutate(email.trim());
  };
  return (
    <Plain title={t("pages.recovery")}>
      {ask.isSuccess ? (
        <p role="status">{t("recovery.sent")}</p>
      ) : (
        <form className="stack sign-form" onSubmit={submit} noValidate>
          <p>{t("recovery.lead")}</p>
          {ask.isError && <ProblemText error={ask.error} />}
          <TextField
            label={t("signIn.email")}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            error={isTried && email.trim() === "" ? t("signIn.emailMissing") : null}
          />
          <div className="actions">
            <button type="submit" className="btn btn-primary" disabled={ask.isPending}>
              {t("recovery.send")}
            </button>
          </div>
        </form>
      )}
      <p>
        <Link to="/accesso">{t("recovery.back")}</Link>
      </p>
    </Plain>
  );
};
