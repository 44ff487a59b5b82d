import { useTranslation } from "react-i18next";
import { Icon } from "./icon.tsx";

/** Prints the page, or keeps it as a PDF: the same figures, without what is only for the screen. */
export const PrintButton = () => {
  const { t } = useTranslation();
  return (
    <button type="button" className="btn btn-outline-primary print-button" onClick={() => window.print()}>
      <Icon name="print" /> {t("page.print")}
    </button>
  );
};
