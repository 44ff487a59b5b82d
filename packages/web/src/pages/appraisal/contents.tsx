import { PRINT_FORMATS, type AppraisalView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";
import { Section } from "../../components/section.tsx";
import { SimpleTable } from "../../components/simple-table.tsx";
import { capital } from "../../i18n/capital.ts";
import { formatDay, formatNumber, formatPercent } from "../../i18n/format.ts";
import { useAppraisalAddress } from "../../queries/appraisal.ts";
import { MarkForm } from "./mark-form.tsx";
import { StepBar } from "./step-bar.tsx";

type Props = { readonly view: AppraisalView };

const score = (text: string | null): string => (text === null ? "–" : formatNumber(text, 2));

/** A part with its rows, or behaviours with the level and what was written. */
const PartTable = ({ view, part }: Props & { readonly part: AppraisalView["parts"][number] }) => {
  const { t } = useTranslation();
  const levels = new Map(view.levels.map(({ level, title }) => [level, title]));
  const told = (id: string) => {
    const behaviour = view.behaviours.find((each) => each.id === id);
    if (behaviour === undefined) return null;
    const level = behaviour.level === null ? "–" : (levels.get(behaviour.level) ?? "");
    return (
      <span className="under">
        {level}
        {behaviour.note !== null && ` · ${behaviour.note}`}
      </span>
    );
  };
  return (
    <Section
      title={part.name}
      tools={
        <p className="soft">
          {t("appraisal.weight", { weight: formatPercent(part.weight) })} · {t("appraisal.result")}{" "}
          <strong>{score(part.score)}</strong>
        </p>
      }
    >
      {part.left !== null && <p>{part.left}</p>}
      <SimpleTable
        caption={part.name}
        heads={[part.name, t("figure.weight"), t("appraisal.result")]}
        numbers={[1, 2]}
        rows={part.rows.map(({ id, title, weight, score: own, left }) => [
          <>
            {part.part === "unit" ? (view.row.unit?.name ?? title) : title}
            {told(id)}
            {left && <span className="under">{t("appraisal.left")}</span>}
          </>,
          part.part === "behaviours" ? "" : formatNumber(weight, 2),
          score(own),
        ])}
      />
    </Section>
  );
};

const Head = ({ view }: Props) => {
  const { t } = useTranslation();
  const { row, total, explanation } = view;
  return (
    <>
      <p className="objective-line">
        <span>
          {t("appraisal.result")}{" "}
          <strong className="headline-number">
            {total === null ? t("appraisal.noResult") : formatNumber(total, 2)}
          </strong>
        </span>
        <span className="soft">{capital(row.stateText)}</span>
      </p>
      <Facts
        facts={[
          { label: t("appraisal.post"), value: row.title },
          { label: t("appraisal.unit"), value: row.unit?.name ?? null },
          { label: t("appraisal.period"), value: `${formatDay(row.from)} – ${lastDay(row.to)}` },
          ...view.evaluators.map(({ party, title }) => ({ label: capital(party), value: title })),
          { label: t("appraisal.talk"), value: view.talkOn === null ? null : formatDay(view.talkOn) },
          { label: t("appraisal.comment"), value: view.comment },
        ]}
      />
      <details className="how">
        <summary>{t("appraisal.how")}</summary>
        <ul className="notes">
          {explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </>
  );
};

/** The last day of a stretch whose end is the first day no longer. */
const lastDay = (to: string): string =>
  formatDay(Temporal.PlainDate.from(to).subtract({ days: 1 }).toString());

const History = ({ view }: Props) => {
  const { t } = useTranslation();
  if (view.events.length === 0) return null;
  return (
    <Section title={t("appraisal.history")}>
      <SimpleTable
        caption={t("appraisal.history")}
        heads={[t("appraisal.history"), t("appraisal.on"), t("appraisal.by")]}
        rows={view.events.map(({ text, on, by, note }) => [
          <>
            {text}
            {note !== null && <span className="under">{note}</span>}
          </>,
          formatDay(on),
          by,
        ])}
      />
    </Section>
  );
};

/** The card as a private file, for whoever needs no reason to read it. */
const PaperLinks = ({ view: { row } }: Props) => {
  const { t } = useTranslation();
  const addressOf = useAppraisalAddress();
  return (
    <p className="actions">
      {PRINT_FORMATS.map((format) => (
        <a
          key={format}
          className="btn btn-outline-primary btn-sm"
          href={addressOf(row.id, format)}
          download
          aria-label={t("appraisal.asFile", { format: format.toUpperCase() })}
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
};

/** A card: its result first, what can be done with it, and what it is made of. */
export const CardContents = ({ view, onPaper = true }: Props & { readonly onPaper?: boolean }) => {
  const { t } = useTranslation();
  const errors = view.row.state === "draft" ? view.findings : [];
  return (
    <>
      <Head view={view} />
      {errors.length > 0 && (
        <div role="note" className="problem">
          <p>{t("appraisal.findings")}</p>
          <ul>
            {errors.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {view.mayMark && <MarkForm key={view.row.id} view={view} />}
      <StepBar view={view} />
      {view.parts
        .filter(({ part }) => !view.mayMark || part !== "behaviours")
        .map((part) => (
          <PartTable key={part.part} view={view} part={part} />
        ))}
      <History view={view} />
      {onPaper && <PaperLinks view={view} />}
    </>
  );
};
