import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";
import { TextField } from "../../components/text-field.tsx";
import { OpenPosts } from "./open-posts.tsx";
import type { StepProps } from "./step.ts";

/** What somebody has to look at in the new year: first who has left, then everything else. */
export const LookStep = (props: StepProps) => {
  const { t } = useTranslation();
  const { notices, openPosts } = props.view;
  if (notices.length + openPosts.length === 0) return <p className="empty">{t("nextYear.nothingToLook")}</p>;
  return (
    <>
      <OpenPosts {...props} />
      <ul className="rows">
        {notices.map(({ code, id, words }) => (
          <li key={`${code} ${id}`}>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
};

const COUNTS = ["nodes", "uses", "cards", "leftOut", "targets"] as const;

/** What the draft will hold, and its name. */
export const SummaryStep = ({ view, title, onTitle }: StepProps) => {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <TextField label={t("nextYear.name")} value={title} onChange={onTitle} />
      <Facts
        facts={[
          { label: t("nextYear.years"), value: view.years.join(", ") },
          ...COUNTS.map((name) => ({
            label: t(`nextYear.counts.${name}`),
            value: String(view.counts[name]),
          })),
        ]}
      />
    </div>
  );
};
