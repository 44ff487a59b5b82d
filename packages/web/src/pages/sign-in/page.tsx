import type { ExampleAccount, SessionView } from "@albero/contract";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { SecondStep } from "../../components/second-step.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useExampleAccounts, useSession, useSignIn, useSignInAsExample } from "../../queries/session.ts";

/** Where a reader goes once they are in: the page they asked for, the body of the chosen role, or their first body. */
const useArrive = () => {
  const navigate = useNavigate();
  const { then } = useSearch({ from: "/accesso" });
  return (session: SessionView, bodyId?: string) => {
    const target = bodyId ?? session.bodies[0]?.id;
    if (then !== undefined && (target === undefined || then.includes(target)))
      return navigate({ href: then });
    return target === undefined
      ? navigate({ to: "/" })
      : navigate({ to: "/enti/$bodyId", params: { bodyId: target } });
  };
};

const PasswordForm = ({ arrive }: { readonly arrive: ReturnType<typeof useArrive> }) => {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isTried, setTried] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (email === "" || password === "") return;
    signIn.mutate(
      { email, password },
      {
        onSuccess: (session) => (session.awaits === undefined ? void arrive(session) : undefined),
      },
    );
  };
  return (
    <form className="stack sign-form" onSubmit={submit} noValidate>
      {signIn.isError && <ProblemText error={signIn.error} />}
      <TextField
        label={t("signIn.email")}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={isTried && email === "" ? t("signIn.emailMissing") : null}
      />
      <TextField
        label={t("signIn.password")}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={isTried && password === "" ? t("signIn.passwordMissing") : null}
      />
      <div className="actions">
        <button type="submit" className="btn btn-primary" disabled={signIn.isPending}>
          {t("app.signIn")}
        </button>
      </div>
      <p>
        <Link to="/password-dimenticata">{t("signIn.forgotten")}</Link>
      </p>
      <p className="soft">{t("signIn.noPassword")}</p>
    </form>
  );
};

const Examples = ({ accounts }: { readonly accounts: readonly ExampleAccount[] }) => {
  const { t } = useTranslation();
  const arrive = useArrive();
  const signIn = useSignInAsExample();
  const bodies = [...new Map(accounts.map(({ bodyId, bodyName }) => [bodyId, bodyName]))];
  const enter = ({ id, bodyId }: ExampleAccount) =>
    signIn.mutate(id, { onSuccess: (session) => void arrive(session, bodyId) });
  return (
    <section aria-labelledby="examples" className="examples">
      <h2 id="examples">
        {t("signIn.examples")} <span className="example-mark">{t("app.example")}</span>
      </h2>
      <p className="soft">{t("signIn.examplesLead")}</p>
      {signIn.isError && <ProblemText error={signIn.error} />}
      {bodies.map(([bodyId, bodyName]) => (
        <div key={bodyId}>
          <h3>{bodyName}</h3>
          <ul className="rows">
            {accounts
              .filter((account) => account.bodyId === bodyId)
              .map((account) => (
                <li key={account.id}>
                  <button type="button" className="plain example-role" onClick={() => enter(account)}>
                    {account.title}
                    <span className="under">{account.description}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

/** The way in: e-mail and password, or a role of an example body to try. */
export const SignInPage = () => {
  const { t } = useTranslation();
  const arrive = useArrive();
  const isHalfIn = useSession().data?.awaits === "second-factor";
  const { data: accounts = [] } = useExampleAccounts();
  return (
    <Plain title={t("signIn.title")}>
      <div className={accounts.length > 0 ? "sign-in" : undefined}>
        {isHalfIn ? (
          <div className="stack">
            <SecondStep onDone={(session) => void arrive(session)} />
          </div>
        ) : (
          <PasswordForm arrive={arrive} />
        )}
        {accounts.length > 0 && <Examples accounts={accounts} />}
      </div>
    </Plain>
  );
};
