import type { AuditView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";

type Entry = AuditView["entries"][number];

/** What was done, in words; an action without words of its own is shown by its code. */
export const Action = ({ action }: { readonly action: string }) => {
  const { t, i18n } = useTranslation();
  const key = `register.actions.${action}`;
  return i18n.exists(key) ? t(key as "register.actions.measure.enter") : action;
};

/** What an entry is about; opened, everything it says. */
export const EntryDetails = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation();
  const { before, after, reason, requestId, hash } = entry;
  return (
    <details>
      <summary>{entry.subject}</summary>
      <Facts
        facts={[
          {
            label: t("register.before"),
            value: before === null ? "—" : <code className="long">{before}</code>,
          },
          { label: t("register.after"), value: after === null ? "—" : <code className="long">{after}</code> },
          { label: t("register.reason"), value: reason ?? "—" },
          { label: t("register.request"), value: requestId },
          { label: t("register.hash"), value: <code className="long">{hash}</code> },
        ]}
      />
    </details>
  );
};
