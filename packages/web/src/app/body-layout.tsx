import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Patterns } from "../components/bar.tsx";
import { Loaded } from "../components/loaded.tsx";
import { DraftsOfBody } from "../entering/drafts-of-body.tsx";
import { useBody } from "../queries/body.ts";
import { useSession } from "../queries/session.ts";
import { BackupAlarm } from "./backup-alarm.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { SleepingRoles } from "./sleeping-roles.tsx";

/** Leads to the sign-in page once, with the way back; the address is looked at, not followed, or it would go round. */
const ToSignIn = () => {
  const router = useRouter();
  useEffect(() => {
    void router.navigate({ to: "/accesso", search: { then: router.latestLocation.href } });
  }, [router]);
  return null;
};

/** The frame of every page of a body: header with name and moment, content, footer. */
export const BodyLayout = () => {
  const { t } = useTranslation();
  const session = useSession();
  const body = useBody();
  if (session.data?.account === null) return <ToSignIn />;
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
      {body.data === undefined ? <div className="header-room" /> : <Header body={body.data} />}
      <main id="content" tabIndex={-1}>
        <BackupAlarm />
        <SleepingRoles />
        <Loaded query={body}>
          {() => (
            <DraftsOfBody>
              <Outlet />
            </DraftsOfBody>
          )}
        </Loaded>
      </main>
      <Footer />
    </>
  );
};
