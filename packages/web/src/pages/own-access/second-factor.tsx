import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CodeForm } from "../../components/code-form.tsx";
import { Folded } from "../../components/folded.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { useBeginTotp, useConfirmTotp, useRemoveTotp, useSession } from "../../queries/session.ts";
import { keys } from "../../queries/keys.ts";
import { QrCode } from "./qr-code.tsx";

type CodesProps = { readonly codes: readonly string[]; readonly onKept: () => void };

/** The codes for who loses the telephone, shown until somebody says they were kept, and never again. */
const Codes = ({ codes, onKept }: CodesProps) => {
  const { t } = useTranslation();
  return (
    <section className="choices folded stack" role="status">
      <p>{t("factor.codes")}</p>
      <ul className="plain-list">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="btn btn-primary" onClick={onKept}>
          {t("factor.kept")}
        </button>
      </div>
    </section>
  );
};

const SetUp = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin = useBeginTotp();
  const confirm = useConfirmTotp();
  const isFirst = useSession().data?.account?.secondFactor !== true;
  if (confirm.data !== undefined) {
    const { codes, session } = confirm.data;
    return <Codes codes={codes} onKept={() => queries.setQueryData(keys.session, session)} />;
  }
  if (begin.data === undefined)
    return (
      <>
        {begin.error !== null && <ProblemText error={begin.error} />}
        <div className="actions">
          <button
            type="button"
            className={isFirst ? "btn btn-primary" : "btn btn-outline-primary"}
            disabled={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {t(isFirst ? "factor.setUp" : "factor.setUpAgain")}
          </button>
        </div>
      </>
    );
  const { secret, address } = begin.data;
  return (
    <section className="choices folded stack">
      <p>{t("factor.scan")}</p>
      <QrCode text={address} label={t("factor.picture")} />
      <p>
        {t("factor.byHand")} <code>{secret}</code>
      </p>
      <CodeForm sending={confirm} label={t("factor.confirm")} onCode={(code) => confirm.mutate(code)} />
    </section>
  );
};

const Remove = () => {
  const { t } = useTranslation();
  const remove = useRemoveTotp();
  return (
    <Folded label={t("factor.remove")}>
      {(close) => (
        <CodeForm
          sending={remove}
          label={t("factor.remove")}
          onCode={(code) => remove.mutate(code, { onSuccess: close })}
        />
      )}
    </Folded>
  );
};

/** The reader's second factor: set up, changed, or taken away; and which of their roles wait for it. */
export const SecondFactor = () => {
  const { t } = useTranslation();
  const account = useSession().data?.account;
  const sleeping = account?.sleeping ?? [];
  const roles = sleeping.map((role) => t(`role.${role}`)).join(", ");
  return (
    <div className="stack">
      {account?.secondFactor === true && <p>{t("factor.isSet")}</p>}
      {roles !== "" && <p role="note">{t("factor.sleeping", { roles })}</p>}
      <SetUp />
      {account?.secondFactor === true && <Remove />}
    </div>
  );
};
