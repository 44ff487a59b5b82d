import type { InstallationView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Icon, type IconName } from "../../components/icon.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { useInstallation } from "../../queries/installation.ts";

type Check = InstallationView["checks"][number];

const ICONS: Readonly<Record<Check["state"], IconName>> = {
  ok: "check-circle",
  warn: "warning-circle",
  fail: "error",
};

const State = ({ state }: Pick<Check, "state">) => {
  const { t } = useTranslation();
  return (
    <span className={`state state-${state}`}>
      <Icon name={ICONS[state]} /> {t(`state.states.${state}`)}
    </span>
  );
};

/** How the installation stands: each thing looked at, and what helps. */
export const StatePage = () => {
  const { t } = useTranslation();
  const may = useMay("installation.read");
  const query = useInstallation({ enabled: may });
  return (
    <Page title={t("pages.state")} lead={t("state.lead")}>
      {may ? (
        <Loaded query={query}>
          {({ checks }) => (
            <SimpleTable
              caption={t("pages.state")}
              heads={[t("state.what"), t("state.how"), t("state.found"), t("state.remedy")]}
              rows={checks.map(({ title, state, text, remedy }) => [
                title,
                <State key="state" state={state} />,
                <span key="text" className="long">
                  {text}
                </span>,
                remedy ?? "—",
              ])}
            />
          )}
        </Loaded>
      ) : (
        <p className="empty">{t("state.notPermitted")}</p>
      )}
    </Page>
  );
};
