import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Props = { readonly tree: ReactNode; readonly panel: ReactNode };

/** What the draft holds on one side, what is chosen in it on the other. */
export const Split = ({ tree, panel }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="draft-split">
      <div className="draft-tree">{tree}</div>
      <section className="draft-panel" aria-label={t("draft.panel")}>
        {panel}
      </section>
    </div>
  );
};
