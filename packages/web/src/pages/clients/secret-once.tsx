import { TOKEN_PATH } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";
import type { Registered } from "./register-form.tsx";

type Props = { readonly registered: Registered; readonly onCopied: () => void };

/** What the other system has to be told, shown until somebody says it was copied, and never again. */
export const SecretOnce = ({ registered: { client, secret }, onCopied }: Props) => {
  const { t } = useTranslation();
  const facts = [
    { label: t("clients.clientId"), text: client.id },
    { label: t("clients.secret"), text: secret ?? "" },
    { label: t("clients.tokenAt"), text: `${location.origin}${TOKEN_PATH}` },
  ];
  return (
    <section className="choices folded stack" role="status">
      <h2>{t("clients.secretTitle", { name: client.name })}</h2>
      <p>{t("clients.secretLead")}</p>
      <Facts facts={facts.map(({ label, text }) => ({ label, value: <code>{text}</code> }))} />
      <div className="actions">
        <button type="button" className="btn btn-primary" onClick={onCopied}>
          {t("clients.copied")}
        </button>
      </div>
    </section>
  );
};
