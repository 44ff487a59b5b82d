import { Navigate, Outlet, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Patterns } from "../components/bar.tsx";
import { Loaded } from "../components/loaded.tsx";
import { useBody } from "../queries/body.ts";
import { useSession } from "../queries/session.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";

/** The frame of every page of a body: header with name and moment, content, footer. */
export const BodyLayout = () => {
  const { t } = useTranslation();
  const session = useSession();
  const body = useBody();
  const location = useLocation();
  if (session.data?.account === null) return <Navigate to="/accesso" search={{ then: location.href }} />;
  return (
    <>
      <div className="skiplinks">
        <a className="visually-hidden-focusable" href="#content">
          {t("app.skipToContent")}
        </a>
        <a className="visually-hidden-focusable" href="#footer">
          {t("app.skipToFooter")}
        </a>
      </div>
      <Patterns />
      {body.data !== undefined && <Header body={body.data} />}
      <main id="content" tabIndex={-1}>
        <Loaded query={body}>{() => <Outlet />}</Loaded>
      </main>
      <Footer />
    </>
  );
};
