import type { DeskView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { IndicatorLink } from "../../components/links.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { formatInstant, formatPeriod } from "../../i18n/format.ts";
import { useEvidenceAddress } from "../../queries/evidence.ts";
import { useDeskAddresses, useDrawSample, useRemark } from "../../queries/oversight.ts";
import { figureText } from "./figure-text.ts";
import { RiskSection } from "./risk-section.tsx";
import { WordsForm } from "./words-form.tsx";
import { YearPage } from "./year-page.tsx";

type Sample = DeskView["samples"][number];
type Sampled = Sample["indicators"][number];

const SIZE = 5;

const Values = ({ values }: Pick<Sampled, "values">) => {
  const { t } = useTranslation();
  const address = useEvidenceAddress();
  return (
    <ul className="plain-list">
      {values.map(({ measureId, measure, period, evidence }) => (
        <li key={`${measureId} ${period}`}>
          {measure}, {formatPeriod(period)}:{" "}
          {evidence.length === 0 ? (
            <span className="absent">{t("oversight.noDocument")}</span>
          ) : (
            evidence.map(({ id, title }) => (
              <a key={id} href={address(id)} download={title}>
                {title}
              </a>
            ))
          )}
        </li>
      ))}
    </ul>
  );
};

const Indicator = ({ year, sampled }: { readonly year: number; readonly sampled: Sampled }) => {
  const { t } = useTranslation();
  const mayJudge = useMay("oversight.judge");
  const remark = useRemark(year);
  const { useId, indicatorId, code, title, figure, values } = sampled;
  return (
    <li className="sampled">
      <h3>
        <IndicatorLink id={indicatorId}>
          {code} {title}
        </IndicatorLink>
      </h3>
      <p>{t("oversight.figuresOf", figureText(figure))}</p>
      <Values values={values} />
      {mayJudge && (
        <WordsForm
          open={t("oversight.remarkOn", { code })}
          field={t("oversight.remark")}
          sending={remark}
          send={(text, close) => remark.mutate({ useId, text }, { onSuccess: close })}
        />
      )}
    </li>
  );
};

const Drawn = ({ year, sample }: { readonly year: number; readonly sample: Sample }) => {
  const { t } = useTranslation();
  const { at, by, from, seed, isSame, indicators } = sample;
  return (
    <Section
      title={t("oversight.drawn", { size: indicators.length, from })}
      lead={t(isSame ? "oversight.same" : "oversight.notSame", { seed, by, at: formatInstant(at) })}
    >
      <ul className="sampled-list">
        {indicators.map((sampled) => (
          <Indicator key={sampled.useId} year={year} sampled={sampled} />
        ))}
      </ul>
    </Section>
  );
};

const Draw = ({ year }: { readonly year: number }) => {
  const { t } = useTranslation();
  const mayJudge = useMay("oversight.judge");
  const draw = useDrawSample(year);
  const { bundle } = useDeskAddresses(year);
  return (
    <>
      <div className="actions">
        {mayJudge && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={draw.isPending}
            onClick={() => draw.mutate(SIZE)}
          >
            {t("oversight.draw", { size: SIZE })}
          </button>
        )}
        <a className="btn btn-outline-primary" href={bundle} download>
          {t("oversight.bundle")}
        </a>
      </div>
      {draw.isError && <ProblemText error={draw.error} />}
    </>
  );
};

/** What is looked at more closely: a sample anybody can draw again, and the indicators by risk. */
export const SamplePage = () => (
  <YearPage name="sample">
    {({ year, samples }) => (
      <>
        <Draw year={year} />
        {samples.map((sample) => (
          <Drawn key={sample.id} year={year} sample={sample} />
        ))}
        <RiskSection year={year} />
      </>
    )}
  </YearPage>
);
