import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** The duty links every page ends with. */
export const Footer = () => {
  const { t } = useTranslation();
  return (
    <footer className="it-footer" id="footer" tabIndex={-1}>
      <div className="row-wide">
        <p>
          <strong>{t("app.name")}</strong> · {t("app.claim")}
        </p>
        <ul className="footer-links">
          <li>
            <Link to="/privacy" data-element="privacy-policy-link">
              {t("pages.privacy")}
            </Link>
          </li>
          <li>
            <Link to="/accessibilita" data-element="accessibility-link">
              {t("pages.accessibility")}
            </Link>
          </li>
          <li>
            <Link to="/note-legali" data-element="legal-notes">
              {t("pages.legal")}
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  );
};
