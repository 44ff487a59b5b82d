import type { AuditView } from "@albero/contract";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTyped } from "../../app/filters.ts";
import { useMay } from "../../app/may.ts";
import { Icon } from "../../components/icon.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { DayField } from "../../components/day-field.tsx";
import { Page } from "../../components/page.tsx";
import { useDay } from "../../components/use-day.ts";
import { TextField } from "../../components/text-field.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { AUDIT_PAGE, useAudit, useAuditFile } from "../../queries/audit.ts";
import { Chain } from "./chain.tsx";
import { Action, EntryDetails } from "./entry.tsx";

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

const Entries = (asked: Parameters<typeof useAudit>[0] & { readonly onOffset: PagerProps["onOffset"] }) => {
  const { t } = useTranslation();
  const { onOffset, ...wanted } = asked;
  return (
    <Loaded query={useAudit(wanted)}>
      {({ entries, page }) => (
        <>
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
              ]}
              rows={entries.map((entry) => [
                entry.seq,
                formatInstant(entry.at),
                entry.actor,
                <Action key="action" action={entry.action} />,
                <EntryDetails key={entry.seq} entry={entry} />,
              ])}
            />
          )}
          <Pager page={page} onOffset={onOffset} />
        </>
      )}
    </Loaded>
  );
};

const Register = () => {
  const { t } = useTranslation();
  const { search: sought = "" } = useSearch({ from: "/enti/$bodyId/registro" });
  const [search, setSearch] = useTyped(sought);
  const [offset, setOffset] = useState(0);
  const [from, to] = [useDay(), useDay()];
  const days = { from: from.day, to: to.day };
  const file = useAuditFile(days);
  const again =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setOffset(0);
    };
  const wrong = (day: typeof from) => (day.isWrong ? t("moment.dayWrong") : null);
  return (
    <>
      <div className="tools from-top">
        <TextField label={t("register.search")} type="search" value={search} onChange={again(setSearch)} />
        <DayField
          label={t("register.from")}
          value={from.text}
          onChange={again(from.setText)}
          error={wrong(from)}
        />
        <DayField label={t("register.to")} value={to.text} onChange={again(to.setText)} error={wrong(to)} />
      </div>
      <div className="actions">
        <Chain />
        <a className="btn btn-outline-primary" href={file} download>
          <Icon name="download" /> {t("register.export")}
        </a>
      </div>
      <Entries search={search.trim()} offset={offset} {...days} onOffset={setOffset} />
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
