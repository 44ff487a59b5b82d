import type { ClientView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { useClients } from "../../queries/clients.ts";
import { ClientSection } from "./client-section.tsx";
import { RegisterForm, type Registered } from "./register-form.tsx";
import { SecretOnce } from "./secret-once.tsx";

const Contents = ({ clients }: { readonly clients: readonly ClientView[] }) => {
  const { t } = useTranslation();
  const [registered, setRegistered] = useState<Registered | null>(null);
  return (
    <>
      {registered === null ? (
        <RegisterForm onRegistered={setRegistered} />
      ) : (
        <SecretOnce registered={registered} onCopied={() => setRegistered(null)} />
      )}
      {clients.length === 0 && <p className="empty">{t("clients.none")}</p>}
      {clients.map((client) => (
        <ClientSection key={client.id} client={client} />
      ))}
    </>
  );
};

/** The other systems of the body that send or read values by themselves: each with its measures, its last day, its end. */
export const ClientsPage = () => {
  const { t } = useTranslation();
  const mayManage = useMay("client.manage");
  const query = useClients(mayManage);
  return (
    <Page title={t("pages.clients")} lead={<p>{t("clients.lead")}</p>}>
      {mayManage ? (
        <Loaded query={query}>{({ clients }) => <Contents clients={clients} />}</Loaded>
      ) : (
        <p className="empty">{t("clients.notPermitted")}</p>
      )}
    </Page>
  );
};
