import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../components/icon.tsx";
import { useInstallation } from "../queries/installation.ts";
import { useBodyId } from "./as-of.ts";
import { useMay } from "./may.ts";

/** Tells who administers the installation, on every page, that backups fail or are old. */
export const BackupAlarm = () => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const { data } = useInstallation({ enabled: useMay("installation.read"), only: "backup" });
  const failing = data?.checks.find(({ state }) => state === "fail");
  if (failing === undefined) return null;
  return (
    <p className="backup-alarm" role="alert">
      <Icon name="error" /> {failing.title}: {failing.text}{" "}
      <Link to="/enti/$bodyId/stato" params={{ bodyId }}>
        {t("state.open")}
      </Link>
    </p>
  );
};
