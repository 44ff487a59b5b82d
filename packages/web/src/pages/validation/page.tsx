import type { QueueView } from "@albero/contract";
import { useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { ALL, unlessAll, useFilter } from "../../app/filters.ts";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { toggled } from "../../components/toggled.ts";
import { useToValidate } from "../../queries/collecting.ts";
import { AnswerBar } from "./answer-bar.tsx";
import { has, REMARKS } from "./filters.ts";
import { QueueTable, queueKey } from "./queue-table.tsx";

const NOTHING: ReadonlySet<string> = new Set();

const Queue = ({ view }: { readonly view: QueueView }) => {
  const { t } = useTranslation();
  const { remark } = useSearch({ from: "/enti/$bodyId/validazione" });
  const filter = useFilter();
  const [chosen, setChosen] = useState(NOTHING);
  const toggle = useCallback((key: string) => setChosen((before) => toggled(before, key)), []);
  const shown = view.values.filter((queued) => has(queued, remark));
  const isAll = shown.length > 0 && shown.every((queued) => chosen.has(queueKey(queued)));
  return (
    <>
      <div className="tools">
        <Choice
          label={t("validation.filter")}
          value={remark ?? ALL}
          options={([ALL, ...REMARKS] as const).map((value) => ({
            value,
            label: t(`validation.filters.${value}`),
          }))}
          onChange={(chosen) => filter({ remark: unlessAll(chosen) })}
        />
        <label className="check-all">
          <input
            type="checkbox"
            className="check"
            checked={isAll}
            onChange={() => setChosen(isAll ? NOTHING : new Set(shown.map(queueKey)))}
          />{" "}
          {t("validation.all")}
        </label>
        <p className="soft tools-count" role="status">
          {t("measures.shown", { count: shown.length, total: view.values.length })}
        </p>
      </div>
      <AnswerBar
        chosen={view.values.filter((queued) => chosen.has(queueKey(queued)))}
        onDone={() => setChosen(NOTHING)}
      />
      {shown.length === 0 ? (
        <p className="empty">{t("validation.nothing")}</p>
      ) : (
        <QueueTable values={shown} chosen={chosen} onChoose={toggle} />
      )}
    </>
  );
};

/** Values sent to the reader, to be approved or returned, one or many at a time. */
export const ValidationPage = () => {
  const { t } = useTranslation();
  const mayValidate = useMay("measure.validate");
  const query = useToValidate();
  return (
    <Page title={t("validation.title")} lead={<p>{t("validation.lead")}</p>}>
      {mayValidate ? (
        <Loaded query={query}>{(view) => <Queue view={view} />}</Loaded>
      ) : (
        <p className="empty">{t("validation.notPermitted")}</p>
      )}
    </Page>
  );
};
