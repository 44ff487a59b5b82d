import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSession } from "../queries/session.ts";

/** Tells who holds roles that need a second factor, and came in without, where to set one up. */
export const SleepingRoles = () => {
  const { t } = useTranslation();
  const sleeping = useSession().data?.account?.sleeping ?? [];
  if (sleeping.length === 0) return null;
  const roles = sleeping.map((role) => t(`role.${role}`)).join(", ");
  return (
    <p className="backup-alarm" role="note">
      {t("factor.sleeping", { roles })} <Link to="/il-mio-accesso">{t("factor.setUp")}</Link>
    </p>
  );
};
