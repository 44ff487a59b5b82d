import type { AuditView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Icon } from "../../components/icon.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { TextField } from "../../components/text-field.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { AUDIT_PAGE, useAudit } from "../../queries/audit.ts";

type Entry = AuditView["entries"][number];

const Change = ({ entry }: { readonly entry: Entry }) => {
  const { t } = useTranslation();
  return (
    <>
      {entry.subject}
      {(entry.before !== null || entry.after !== null) && (
        <span className="under">
          {t("register.before")} {entry.before ?? "—"} · {t("register.after")} {entry.after ?? "—"}
        </span>
      )}
      {entry.reason !== null && <span className="under">{entry.reason}</span>}
    </>
  );
};

/** What was done, in words; an action without words of its own is shown by its code. */
const Action = ({ action }: { readonly action: string }) => {
  const { t, i18n } = useTranslation();
  const key = `register.actions.${action}`;
  return i18n.exists(key) ? t(key as "register.actions.measure.enter") : action;
};

const Chain = ({ intact }: { readonly intact: boolean }) => {
  const { t } = useTranslation();
  return (
    <p className={intact ? "chain chain-intact" : "chain chain-broken"}>
      <Icon name={intact ? "check-circle" : "error"} /> {t(intact ? "register.intact" : "register.broken")}
    </p>
  );
};

type PagerProps = { readonly page: AuditView["page"]; readonly onOffset: (offset: number) => void };

const Pager = ({ page, onOffset }: PagerProps) => {
  const { t } = useTranslation();
  const last = Math.min(page.offset + AUDIT_PAGE, page.total);
  return (
    <div className="actions">
      <button
        type="button"
        className="btn btn-outline-primary"
        disabled={page.offset === 0}
        onClick={() => onOffset(Math.max(page.offset - AUDIT_PAGE, 0))}
      >
        {t("register.newer")}
      </button>
      <span className="soft" role="status">
        {t("register.shown", { first: page.total === 0 ? 0 : page.offset + 1, last, total: page.total })}
      </span>
      <button
        type="button"
        className="btn btn-outline-primary"
        disabled={last >= page.total}
        onClick={() => onOffset(page.offset + AUDIT_PAGE)}
      >
        {t("register.older")}
      </button>
    </div>
  );
};

const Register = () => {
  const { t } = useTranslation();
  const [search, setSearch] = useState("");
  const [offset, setOffset] = useState(0);
  const query = useAudit(search.trim(), offset);
  const find = (text: string) => {
    setSearch(text);
    setOffset(0);
  };
  return (
    <>
      <div className="tools">
        <TextField label={t("register.search")} type="search" value={search} onChange={find} />
      </div>
      <Loaded query={query}>
        {({ intact, entries, page }) => (
          <>
            <Chain intact={intact} />
            {entries.length === 0 ? (
              <p className="empty">{t("register.nothing")}</p>
            ) : (
              <SimpleTable
                caption={t("register.title")}
                heads={[
                  t("register.seq"),
                  t("register.when"),
                  t("register.who"),
                  t("register.action"),
                  t("register.subject"),
                  t("register.hash"),
                ]}
                rows={entries.map((entry) => [
                  entry.seq,
                  formatInstant(entry.at),
                  entry.actor,
                  <Action key="action" action={entry.action} />,
                  <Change key="change" entry={entry} />,
                  <code key="hash" title={entry.hash}>
                    {entry.hash.slice(0, 12)}
                  </code>,
                ])}
              />
            )}
            <Pager page={page} onOffset={setOffset} />
          </>
        )}
      </Loaded>
    </>
  );
};

/** The register of changes, newest first, and whether its chain is whole; for those who may read it. */
export const RegisterPage = () => {
  const { t } = useTranslation();
  const may = useMay("audit.read");
  return (
    <Page title={t("register.title")} lead={t("register.lead")}>
      {may ? <Register /> : <p className="empty">{t("register.notPermitted")}</p>}
    </Page>
  );
};
