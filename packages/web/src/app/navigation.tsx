import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "./as-of.ts";
import { useMay } from "./may.ts";

const SECTIONS = [
  { to: "/enti/$bodyId", name: "home" },
  { to: "/enti/$bodyId/albero", name: "tree" },
  { to: "/enti/$bodyId/indicatori", name: "indicators" },
  { to: "/enti/$bodyId/misure", name: "measures" },
  { to: "/enti/$bodyId/schede", name: "cards" },
  { to: "/enti/$bodyId/piani", name: "plans" },
  { to: "/enti/$bodyId/controlli", name: "checks" },
  { to: "/enti/$bodyId/organizzazione", name: "organisation" },
  { to: "/enti/$bodyId/bilancio", name: "budget" },
  { to: "/enti/$bodyId/contesto", name: "context" },
  { to: "/enti/$bodyId/registro", name: "register" },
] as const;

type Props = { readonly isOpen: boolean; readonly onLeave: () => void };

/** The sections of a body; plans and checks for those who plan, the register only for those who may read it. */
export const Navigation = ({ isOpen, onLeave }: Props) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const mayAudit = useMay("audit.read");
  const mayPlan = useMay("plan.edit");
  const mayMove = useMay("plan.move");
  const hidden = new Set<string>([
    ...(mayAudit ? [] : ["register"]),
    ...(mayPlan ? [] : ["checks"]),
    ...(mayPlan || mayMove ? [] : ["plans"]),
  ]);
  const sections = SECTIONS.filter(({ name }) => !hidden.has(name));
  return (
    <nav
      className={`it-header-navbar-wrapper ${isOpen ? "is-open" : ""}`}
      id="sections"
      aria-label={t("app.mainNavigation")}
    >
      <ul className="row-wide sections">
        {sections.map(({ to, name }) => (
          <li key={name}>
            <Link
              to={to}
              params={{ bodyId }}
              activeOptions={{ exact: name === "home", includeSearch: false }}
              onClick={onLeave}
            >
              {t(`pages.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
