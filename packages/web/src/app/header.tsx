import type { BodyView } from "@albero/contract";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../components/icon.tsx";
import { Mark } from "../components/mark.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { MomentBar } from "./moment-bar.tsx";
import { Navigation } from "./navigation.tsx";
import { SearchBox } from "./search-box.tsx";

/** The three levels of the public design system, kept thin: account, body with its moment, sections. */
export const Header = ({ body }: { readonly body: BodyView }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="it-header-wrapper">
      <div className="it-header-slim-wrapper">
        <div className="row-wide">
          {body.example ? (
            <p className="strip-name">
              <strong className="example-mark">{t("app.example")}</strong>{" "}
              <span className="strip-words">{t("app.exampleHint")}</span>
            </p>
          ) : (
            <p className="strip-name strip-words">{t("app.claim")}</p>
          )}
          <AccountMenu />
        </div>
      </div>
      <div className="it-header-center-wrapper">
        <div className="row-wide">
          <Link to="/enti/$bodyId" params={{ bodyId: body.id }} className="brand">
            <Mark />
            <span className="it-brand-text">
              <span className="it-brand-title">{body.name}</span>
              <span className="it-brand-tagline">{body.plan?.title ?? t("app.name")}</span>
            </span>
          </Link>
          <SearchBox />
          <MomentBar body={body} />
          <button
            type="button"
            className="plain burger"
            aria-expanded={isOpen}
            aria-controls="sections"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "close" : "burger"} />
            <span className="visually-hidden">{isOpen ? t("app.closeMenu") : t("app.menu")}</span>
          </button>
        </div>
      </div>
      <Navigation isOpen={isOpen} onLeave={() => setOpen(false)} />
    </header>
  );
};
