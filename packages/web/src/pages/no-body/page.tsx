import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Plain } from "../../app/plain-layout.tsx";
import { useSession, useSignOut } from "../../queries/session.ts";

/** For an account that has no role anywhere yet: why there is nothing, and what can be done. */
export const NoBodyPage = () => {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = () => void signOut.mutateAsync(undefined).then(() => navigate({ to: "/accesso" }));
  return (
    <Plain title={t("error.noBodyTitle")}>
      <div className="stack">
        <p className="soft">{session?.account?.title}</p>
        <p>{t("error.noBody")}</p>
        <div className="actions">
          {session?.account?.operates === true && (
            <Link to="/ente-nuovo" className="btn btn-primary">
              {t("newBody.create")}
            </Link>
          )}
          <Link to="/accesso">{t("error.tryExample")}</Link>
          <button type="button" className="btn btn-outline-primary" onClick={leave}>
            {t("app.signOut")}
          </button>
        </div>
      </div>
    </Plain>
  );
};
