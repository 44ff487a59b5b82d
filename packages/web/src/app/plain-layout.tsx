import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "../components/mark.tsx";
import { Page } from "../components/page.tsx";
import { Footer } from "./footer.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

type Props = { readonly title: string; readonly children: ReactNode };

/** The frame of pages outside of any body: signing in, duty pages. */
export const Plain = ({ title, children }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <div className="skiplinks">
        <a className="visually-hidden-focusable" href="#content">
          {t("app.skipToContent")}
        </a>
      </div>
      <header className="it-header-wrapper">
        <div className="it-header-slim-wrapper">
          <div className="row-wide">
            <p className="strip-name strip-words">{t("app.claim")}</p>
            <div className="strip-tools">
              <LanguageSwitch />
            </div>
          </div>
        </div>
        <div className="it-header-center-wrapper plain-center">
          <div className="row-wide">
            <Link to="/" className="brand">
              <Mark />
              <span className="it-brand-text">
                <span className="it-brand-title">{t("app.name")}</span>
              </span>
            </Link>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Page title={title}>{children}</Page>
      </main>
      <Footer />
    </>
  );
};
