import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Choice } from "../components/choice.tsx";
import { Disclosure } from "../components/disclosure.tsx";
import { Icon } from "../components/icon.tsx";
import { useSession, useSignOut } from "../queries/session.ts";
import { useBodyId } from "./as-of.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { useMay } from "./may.ts";
import { chooseTheme, THEMES, useTheme } from "./theme.ts";

const ThemeChoice = () => {
  const { t } = useTranslation();
  const theme = useTheme();
  return (
    <Choice
      label={t("app.theme")}
      value={theme}
      options={THEMES.map((value) => ({ value, label: t(`app.themes.${value}`) }))}
      onChange={chooseTheme}
    />
  );
};

/** The whole body as one document, for those who may take it along. */
const ExportLink = () => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  if (!useMay("body.export")) return null;
  return (
    <a href={`/api/v1/bodies/${bodyId}/document`} download={`${bodyId}.json`}>
      {t("app.export")}
    </a>
  );
};

/** Language, and behind the account's name: appearance, the other bodies, the way out. */
export const AccountMenu = () => {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = () => void signOut.mutateAsync(undefined).then(() => navigate({ to: "/accesso" }));
  const title = session?.account?.title ?? "";
  return (
    <div className="strip-tools">
      <LanguageSwitch />
      <Disclosure
        className="account"
        name={`${t("app.account")}: ${title}`}
        label={
          <>
            <Icon name="user" />
            <span className="account-title">{title}</span>
          </>
        }
      >
        {(close) => (
          <div className="stack">
            <p className="account-name">{title}</p>
            <ThemeChoice />
            {session !== undefined && session.bodies.length > 1 && (
              <nav aria-label={t("app.changeBody")}>
                <ul className="plain-list">
                  {session.bodies.map((body) => (
                    <li key={body.id}>
                      <Link
                        to="/enti/$bodyId"
                        params={{ bodyId: body.id }}
                        search={{ period: undefined, today: undefined, "known-at": undefined }}
                        onClick={close}
                      >
                        {body.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <Link to="/il-mio-accesso" onClick={close}>
              {t("pages.ownAccess")}
            </Link>
            {session?.account?.operates === true && (
              <Link to="/ente-nuovo" onClick={close}>
                {t("pages.newBody")}
              </Link>
            )}
            <ExportLink />
            <button type="button" className="btn btn-outline-primary" onClick={leave}>
              {t("app.signOut")}
            </button>
          </div>
        )}
      </Disclosure>
    </div>
  );
};
