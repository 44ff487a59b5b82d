import type { ProgressView, TasksView, UnitRef } from "@albero/contract";
import { WHENS } from "@albero/domain";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFilter } from "../../app/filters.ts";
import { useMay } from "../../app/may.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { useTasks } from "../../queries/collecting.ts";
import { CalendarFeed } from "./calendar-feed.tsx";
import { SendDrafts } from "./send-drafts.tsx";
import { TaskTable } from "./task-table.tsx";

const SheetLink = ({ office }: { readonly office: UnitRef }) => {
  const { t } = useTranslation();
  return (
    <>
      {office.name}{" "}
      <Link from="/enti/$bodyId" to="./foglio" search={{ ufficio: office.id }}>
        {t("sheet.open")}
        <span className="visually-hidden"> {office.name}</span>
      </Link>
    </>
  );
};

/** n of m for each office, as one line each. */
const Progress = ({ progress }: { readonly progress: readonly ProgressView[] }) => {
  const { t } = useTranslation();
  return (
    <ul className="progress-list">
      {progress.map(({ office, asked, done }) => (
        <li key={office?.id ?? ""}>
          <span>{office === null ? t("tasks.noOffice") : <SheetLink office={office} />}</span>
          <progress max={asked} value={done} aria-hidden="true" />
          <span className="figure">{t("tasks.progress", { done, asked })}</span>
        </li>
      ))}
    </ul>
  );
};

const Contents = ({ view, isOwn }: { readonly view: TasksView; readonly isOwn: boolean }) => {
  const { t } = useTranslation();
  const { tasks, progress } = view;
  if (progress.length === 0) return <p className="empty">{t("tasks.nothingAsked")}</p>;
  return (
    <>
      <Progress progress={progress} />
      {tasks.length === 0 && <p className="empty">{t("tasks.nothing")}</p>}
      {WHENS.map((when) => {
        const own = tasks.filter((task) => task.when === when);
        const title = t(`tasks.when.${when}`);
        return own.length === 0 ? null : (
          <Section key={when} title={`${title} (${own.length})`}>
            <TaskTable tasks={own} caption={title} />
          </Section>
        );
      })}
      {isOwn && tasks.length > 0 && <SendDrafts cells={tasks.flatMap(({ row }) => row.cell ?? [])} />}
    </>
  );
};

/** What is to be done: the values asked of the reader's office, most urgent first, to be written here and sent. */
export const TasksPage = () => {
  const { t } = useTranslation();
  const mayPlan = useMay("round.manage");
  const { whose = "mine" } = useSearch({ from: "/enti/$bodyId/da-fare" });
  const filter = useFilter();
  const query = useTasks(whose);
  const options = (["mine", "everyone"] as const).map((value) => ({ value, label: t(`tasks.${value}`) }));
  return (
    <Page title={t("tasks.title")} lead={<p>{t(whose === "mine" ? "tasks.lead" : "tasks.leadEveryone")}</p>}>
      {mayPlan && (
        <div className="tools">
          <Choice
            label={t("tasks.whose")}
            value={whose}
            options={options}
            onChange={(chosen) => filter({ whose: chosen })}
          />
        </div>
      )}
      <Loaded query={query}>{(view) => <Contents view={view} isOwn={whose === "mine"} />}</Loaded>
      <CalendarFeed />
    </Page>
  );
};
