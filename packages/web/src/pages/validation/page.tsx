import type { QueueRow, QueueView } from "@albero/contract";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { toggled } from "../../components/toggled.ts";
import { useToValidate } from "../../queries/collecting.ts";
import { AnswerBar } from "./answer-bar.tsx";
import { QueueTable, queueKey } from "./queue-table.tsx";

const FILTERS = ["all", "odd", "late", "out-of-range", "changed-after", "no-note"] as const;
type Filter = (typeof FILTERS)[number];

const answers = ({ remarks }: QueueRow, filter: Filter): boolean => {
  if (filter === "all") return true;
  return filter === "odd" ? remarks.length > 0 : remarks.includes(filter);
};

const NOTHING: ReadonlySet<string> = new Set();

const Queue = ({ view }: { readonly view: QueueView }) => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>("all");
  const [chosen, setChosen] = useState(NOTHING);
  const toggle = useCallback((key: string) => setChosen((before) => toggled(before, key)), []);
  const shown = view.values.filter((queued) => answers(queued, filter));
  const isAll = shown.length > 0 && shown.every((queued) => chosen.has(queueKey(queued)));
  return (
    <>
      <div className="tools">
        <Choice
          label={t("validation.filter")}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: t(`validation.filters.${value}`) }))}
          onChange={setFilter}
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
