import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Page } from "../../components/page.tsx";
import { RecordList } from "../../components/record-list.tsx";
import { useAccountRows, useAccounts } from "../../queries/accounts.ts";
import { AccountPanel } from "./account-panel.tsx";
import { FactorRoles } from "./factor-roles.tsx";
import { InviteForm } from "./invite-form.tsx";
import { RolesText } from "./roles-text.tsx";

/** Who can come in for the body and what they may do, for whoever administers it. */
export const AccountsPage = () => {
  const { t } = useTranslation();
  const mayManage = useMay("account.manage");
  const query = useAccounts(mayManage);
  const rows = useAccountRows(mayManage);
  return (
    <Page title={t("pages.accounts")} lead={<p>{t("accounts.lead")}</p>}>
      {mayManage ? (
        <>
          <RecordList
            title={t("accounts.list")}
            anchor="accounts"
            query={rows}
            columns={[
              {
                head: t("accounts.who"),
                cell: ({ title, email, own }) => (
                  <>
                    {title}
                    {own && <> ({t("accounts.own")})</>}
                    <span className="under">{email}</span>
                  </>
                ),
              },
              { head: t("accounts.roles"), cell: (account) => <RolesText account={account} /> },
              {
                head: t("accounts.state"),
                cell: ({ state, secondFactor }) => (
                  <>
                    {t(`accounts.states.${state}`)}
                    {secondFactor && <span className="under">{t("accounts.twoFactors")}</span>}
                  </>
                ),
              },
            ]}
            empty={t("accounts.none")}
            nameOf={({ title }) => title}
            mayEdit
            addLabel={t("accounts.invite")}
            form={(account, onDone) =>
              account === null ? (
                <InviteForm onDone={onDone} />
              ) : (
                <AccountPanel id={account.id} onDone={onDone} />
              )
            }
          />
          {query.data !== undefined && <FactorRoles {...query.data} />}
        </>
      ) : (
        <p className="empty">{t("accounts.notPermitted")}</p>
      )}
    </Page>
  );
};
