import { useTranslation } from "react-i18next";
import { Loaded } from "../../components/loaded.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { useDraftChanges } from "../../queries/planning.ts";
import type { Drafting } from "./use-draft.ts";

/** What was changed in the draft, by whom and when, the newest first. */
export const ChangesView = ({ draft }: { readonly draft: Drafting }) => {
  const { t } = useTranslation();
  const { plan, version } = draft.view;
  return (
    <Loaded query={useDraftChanges({ planId: plan.id, version: version.version })}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p className="empty">{t("draft.noChanges")}</p>
        ) : (
          <ul className="rows">
            {changes.map(({ revision, by, at, reason, words }) => (
              <li key={revision}>
                <span>
                  {words.join(" ")}
                  <span className="under">
                    {[by, formatInstant(at), reason].filter((text) => text !== null).join(" · ")}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};
