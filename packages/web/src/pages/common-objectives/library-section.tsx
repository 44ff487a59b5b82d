import type { CommonLibraryView, CommonObjectivesView } from "@albero/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { Icon } from "../../components/icon.tsx";
import { DraftLink } from "../../components/plan-links.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { toggled } from "../../components/toggled.ts";
import { formatDay } from "../../i18n/format.ts";
import { useAdopt, useResultsAddress } from "../../queries/common-objectives.ts";

type Objective = CommonLibraryView["objectives"][number];
type Choosing = {
  readonly library: CommonLibraryView;
  readonly chosen: ReadonlySet<string>;
  readonly mayAdopt: boolean;
  readonly onChoose: (code: string) => void;
};

/** What became of an objective: not adopted, adopted, or adopted from a version that was renewed since. */
const Standing = ({
  library,
  objective,
}: {
  readonly library: CommonLibraryView;
  readonly objective: Objective;
}) => {
  const { t } = useTranslation();
  const { adopted } = objective;
  if (adopted === null) return null;
  const key = adopted.version < library.version ? "renewed" : "adopted";
  return <span className="soft">{t(`common.${key}`, { version: adopted.version })}</span>;
};

const Line = ({ library, objective, ...choosing }: Choosing & { readonly objective: Objective }) => {
  const { chosen, mayAdopt, onChoose } = choosing;
  const { code, title, indicators, adopted } = objective;
  const isOpen = mayAdopt && (adopted === null || adopted.version < library.version);
  const name = (
    <span>
      <span className="code">{code}</span> {title}
    </span>
  );
  return (
    <li>
      <span>
        {isOpen ? (
          <label className="check-all">
            <input
              type="checkbox"
              className="check"
              checked={chosen.has(code)}
              onChange={() => onChoose(code)}
            />
            {name}
          </label>
        ) : (
          name
        )}
        {indicators.map((each) => (
          <span key={each.code} className="under">
            {each.code} {each.title}
          </span>
        ))}
      </span>
      <Standing library={library} objective={objective} />
    </li>
  );
};

const TOP = "top";

type Props = {
  readonly planId: string;
  readonly view: CommonObjectivesView;
  readonly library: CommonLibraryView;
};

/** One library: its objectives to be chosen and adopted below a place of the tree, and the results to send back. */
export const LibrarySection = ({ planId, view, library }: Props) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [into, setInto] = useState(view.places[0]?.id ?? TOP);
  const adopting = useAdopt(planId);
  const results = useResultsAddress(planId);
  const { draft } = view;
  const { id, version, owner, issuedOn } = library;
  const isNew = library.objectives.some(({ code, adopted }) => chosen.has(code) && adopted === null);
  const adopt = async () => {
    if (draft === null) return;
    const body = { library: id, items: [...chosen], into: into === TOP ? null : into };
    await adopting.mutateAsync({ body, revision: draft.revision });
    setChosen(new Set());
  };
  return (
    <Section
      title={t("common.version", { title: library.title, version })}
      lead={`${owner} · ${formatDay(issuedOn)}`}
    >
      <ul className="rows">
        {library.objectives.map((objective) => (
          <Line
            key={objective.code}
            {...{ library, objective, chosen, mayAdopt: draft !== null }}
            onChoose={(code) => setChosen(toggled(chosen, code))}
          />
        ))}
      </ul>
      {isNew && (
        <div className="tools">
          <Choice
            label={t("common.into")}
            value={into}
            options={[
              ...view.places.map(({ id: place, code, title }) => ({
                value: place,
                label: `${code} ${title}`,
              })),
              { value: TOP, label: t("common.top") },
            ]}
            onChange={setInto}
          />
        </div>
      )}
      {adopting.error !== null && <ProblemText error={adopting.error} />}
      <p role="status">
        {adopting.data !== undefined && (
          <>
            {t("common.done", { count: adopting.data.added + adopting.data.changed })}{" "}
            <DraftLink planId={planId}>{t("common.setTargets")}</DraftLink>
          </>
        )}
      </p>
      <div className="actions after">
        {chosen.size > 0 && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={adopting.isPending}
            onClick={() => void adopt().catch(() => undefined)}
          >
            {t("common.adopt", { count: chosen.size })}
          </button>
        )}
        {library.objectives.some(({ adopted }) => adopted !== null) && (
          <a href={results(id)} download className="btn btn-outline-primary">
            <Icon name="download" /> {t("common.results")}
          </a>
        )}
      </div>
    </Section>
  );
};
