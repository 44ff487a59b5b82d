import type { AccountView } from "@albero/contract";
import { useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import { FormEnd } from "../../components/form-end.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import {
  useAccounts,
  useCloseAccount,
  useEndRole,
  useGiveRole,
  useInviteAgain,
} from "../../queries/accounts.ts";
import { HandOver } from "./hand-over.tsx";
import { RoleFields, useRole } from "./role-fields.tsx";
import { useRoleText } from "./roles-text.tsx";

const GiveForm = ({ account, onDone }: { readonly account: AccountView; readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const give = useGiveRole();
  const choosing = useRole();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (choosing.wanted !== null)
      give.mutate({ accountId: account.id, body: choosing.wanted }, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <RoleFields choosing={choosing} />
      <FormEnd sending={give} label={t("accounts.giveIt")} onLeave={onDone} />
    </form>
  );
};

const HeldRoles = ({ account }: { readonly account: AccountView }) => {
  const { t } = useTranslation();
  const end = useEndRole();
  const text = useRoleText();
  return (
    <>
      <ul className="rows">
        {account.roles.map((role) => (
          <li key={role.id}>
            {text(role)}{" "}
            <button
              type="button"
              className="plain link"
              aria-label={t("accounts.takeBackOf", { role: text(role) })}
              disabled={end.isPending}
              onClick={() => end.mutate(role.id)}
            >
              {t("accounts.takeBack")}
            </button>
          </li>
        ))}
      </ul>
      {end.error !== null && <ProblemText error={end.error} />}
    </>
  );
};

const CloseAccount = ({
  account,
  onDone,
}: {
  readonly account: AccountView;
  readonly onDone: () => void;
}) => {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const close = useCloseAccount();
  if (!isAsking)
    return (
      <button type="button" className="btn btn-outline-primary" onClick={() => setAsking(true)}>
        {t("accounts.close")}
      </button>
    );
  return (
    <div className="stack" role="alert">
      <p>{t("accounts.confirm", { title: account.title })}</p>
      {close.error !== null && <ProblemText error={close.error} />}
      <div className="actions">
        <button
          type="button"
          className="btn btn-primary"
          disabled={close.isPending}
          onClick={() => close.mutate(account.id, { onSuccess: onDone })}
        >
          {t("accounts.confirmClose")}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => setAsking(false)}>
          {t("tasks.cancel")}
        </button>
      </div>
    </div>
  );
};

type Props = { readonly id: string; readonly onDone: () => void };

/** What can be done with an account that is not the reader's own and not closed. */
const Steps = ({ account, onDone }: { readonly account: AccountView; readonly onDone: () => void }) => {
  const { t } = useTranslation();
  const [isGiving, setGiving] = useState(false);
  const again = useInviteAgain();
  const link = again.data?.link ?? null;
  if (link !== null) return <HandOver title={account.title} link={link} onDone={onDone} />;
  if (isGiving) return <GiveForm account={account} onDone={() => setGiving(false)} />;
  return (
    <>
      {again.error !== null && <ProblemText error={again.error} />}
      {again.isSuccess && <p role="status">{t("accounts.sent")}</p>}
      <div className="actions">
        <button type="button" className="btn btn-primary" onClick={() => setGiving(true)}>
          {t("accounts.give")}
        </button>
        {account.state === "invited" && (
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={again.isPending}
            onClick={() => again.mutate(account.id)}
          >
            {t("accounts.inviteAgain")}
          </button>
        )}
        <CloseAccount account={account} onDone={onDone} />
      </div>
    </>
  );
};

/** What one account may do, and how that is changed. */
export const AccountPanel = ({ id, onDone }: Props) => {
  const { t } = useTranslation();
  const account = useAccounts(true).data?.accounts.find((each) => each.id === id);
  if (account === undefined) return null;
  const title = t("accounts.of", { title: account.title });
  return (
    <section className="choices folded stack" aria-label={title}>
      <h3>{title}</h3>
      {account.own ? <p>{t("accounts.ownHint")}</p> : <HeldRoles account={account} />}
      {!account.own && account.state !== "closed" && <Steps account={account} onDone={onDone} />}
      <div className="actions">
        <button type="button" className="btn btn-outline-primary" onClick={onDone}>
          {t("accounts.back")}
        </button>
      </div>
    </section>
  );
};
