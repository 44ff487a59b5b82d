import type { OverviewView } from "@albero/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsOf } from "../../app/as-of.ts";
import { Light } from "../../components/light.tsx";

/** How many indicators have which light, as one line of figures; each leads to its indicators in the tree. */
export const LightCounts = ({ lights }: Pick<OverviewView, "lights">) => {
  const { t } = useTranslation();
  const { bodyId } = useAsOf();
  const total = lights.reduce((sum, { indicators }) => sum + indicators, 0);
  return (
    <section className="part" aria-labelledby="lights">
      <h2 id="lights">{t("home.lights", { count: total })}</h2>
      <ul className="light-counts">
        {lights.map(({ light, indicators }) => (
          <li key={light}>
            <Link to="/enti/$bodyId/albero" params={{ bodyId }} search={(before) => ({ ...before, light })}>
              <span className="light-count">{indicators}</span>
              <Light light={light} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
