import { useTranslation } from "react-i18next";

/** Words while something is read; they appear only after a moment, so that quick answers do not flicker. */
export const Loading = () => {
  const { t } = useTranslation();
  return (
    <p className="loading soft" role="status">
      {t("app.loading")}
    </p>
  );
};
