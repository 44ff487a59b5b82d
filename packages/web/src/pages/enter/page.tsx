import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";
import { PasswordForm } from "../../components/password-form.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { SecondStep } from "../../components/second-step.tsx";
import { useSession, useSignInByLink } from "../../queries/session.ts";

/** The token stands behind the `#`, which browsers never send to a server nor write in its logs. */
const tokenOf = (hash: string): string => new URLSearchParams(hash.replace(/^#/, "")).get("token") ?? "";

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
      onSuccess: ({ account, awaits }) => {
        history.replaceState(history.state, "", location.pathname);
        if (account?.needsPassword !== true && awaits === undefined) void navigate({ to: "/" });
      },
    });

  if (session.data?.awaits === "second-factor" && signIn.isSuccess)
    return (
      <Plain title={t("enter.title")}>
        <div className="stack">
          <SecondStep
            onDone={({ account }) =>
              account?.needsPassword === true ? undefined : void navigate({ to: "/" })
            }
          />
        </div>
      </Plain>
    );
  const needsPassword = session.data?.account?.needsPassword === true;
  return (
    <Plain title={t("enter.title")}>
      {needsPassword ? (
        <PasswordForm lead={t("enter.choose")} onSaved={() => void navigate({ to: "/" })} />
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
