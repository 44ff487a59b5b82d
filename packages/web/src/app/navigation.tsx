import type { Action } from "@albero/domain";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useBodyId } from "./as-of.ts";
import { useMayAny } from "./may.ts";

const SECTIONS = [
  { to: "/enti/$bodyId", name: "home" },
  { to: "/enti/$bodyId/da-fare", name: "tasks" },
  { to: "/enti/$bodyId/validazione", name: "validation" },
  { to: "/enti/$bodyId/albero", name: "tree" },
  { to: "/enti/$bodyId/indicatori", name: "indicators" },
  { to: "/enti/$bodyId/misure", name: "measures" },
  { to: "/enti/$bodyId/rilevazioni", name: "rounds" },
  { to: "/enti/$bodyId/schede", name: "cards" },
  { to: "/enti/$bodyId/piani", name: "plans" },
  { to: "/enti/$bodyId/controlli", name: "checks" },
  { to: "/enti/$bodyId/organizzazione", name: "organisation" },
  { to: "/enti/$bodyId/bilancio", name: "budget" },
  { to: "/enti/$bodyId/contesto", name: "context" },
  { to: "/enti/$bodyId/registro", name: "register" },
] as const;

type Props = { readonly isOpen: boolean; readonly onLeave: () => void };

/** Of what one has to be allowed at least one thing to be offered a section; the others are for everybody of the body. */
const ALLOWED: Readonly<Partial<Record<(typeof SECTIONS)[number]["name"], readonly Action[]>>> = {
  tasks: ["measure.enter"],
  validation: ["measure.validate"],
  plans: ["plan.edit", "plan.move"],
  checks: ["plan.edit"],
  register: ["audit.read"],
};

/** The sections of a body: each reader sees those that are for them. */
export const Navigation = ({ isOpen, onLeave }: Props) => {
  const { t } = useTranslation();
  const bodyId = useBodyId();
  const may = useMayAny();
  const sections = SECTIONS.filter(({ name }) => ALLOWED[name]?.some(may) ?? true);
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
