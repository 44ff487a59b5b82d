import type { DeskView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { IndicatorLink } from "../../components/links.tsx";
import { ProblemText } from "../../components/problem-text.tsx";
import { Section } from "../../components/section.tsx";
import { formatInstant } from "../../i18n/format.ts";
import { useRemark, useRemarkStep } from "../../queries/oversight.ts";
import { WordsForm } from "./words-form.tsx";
import { YearPage } from "./year-page.tsx";

type Remark = DeskView["remarks"][number];

const Steps = ({ remark }: { readonly remark: Remark }) => {
  const { t } = useTranslation();
  const mayAnswer = useMay("oversight.answer");
  const mayJudge = useMay("oversight.judge");
  const step = useRemarkStep(remark.year, remark.id);
  if (remark.state === "settled") return null;
  return (
    <>
      {mayAnswer && (
        <WordsForm
          open={t("oversight.answer")}
          field={t("oversight.answerText")}
          sending={step}
          send={(text, close) => step.mutate(text, { onSuccess: close })}
        />
      )}
      {mayJudge && remark.state === "answered" && (
        <div className="actions">
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={step.isPending}
            onClick={() => step.mutate(null)}
          >
            {t("oversight.settle")}
          </button>
          {step.isError && <ProblemText error={step.error} />}
        </div>
      )}
    </>
  );
};

const RemarkItem = ({ remark, year }: { readonly remark: Remark; readonly year: number }) => {
  const { t } = useTranslation();
  const { indicator, text, state, answers, at, by } = remark;
  return (
    <li className="sampled">
      <h3>
        {indicator === null ? (
          t("oversight.onReport", { year: remark.year })
        ) : (
          <IndicatorLink id={indicator.indicatorId}>
            {indicator.code} {indicator.title}
          </IndicatorLink>
        )}
      </h3>
      <p>{text}</p>
      <p className="soft">
        {t(`oversight.states.${state}`)} · {by}, {formatInstant(at)}
        {remark.year < year && ` · ${t("oversight.fromYear", { year: remark.year })}`}
      </p>
      {answers.map((answer) => (
        <blockquote key={answer.id}>
          <p>{answer.text}</p>
          <footer className="soft">
            {answer.by}, {formatInstant(answer.at)}
          </footer>
        </blockquote>
      ))}
      <Steps remark={remark} />
    </li>
  );
};

const Remarks = ({ desk }: { readonly desk: DeskView }) => {
  const { t } = useTranslation();
  const mayJudge = useMay("oversight.judge");
  const remark = useRemark(desk.year);
  const { remarks, year } = desk;
  return (
    <Section title={t("oversight.remarksOf", { year })}>
      {remarks.length === 0 && <p className="empty">{t("oversight.noRemark")}</p>}
      <ul className="sampled-list">
        {remarks.map((each) => (
          <RemarkItem key={each.id} remark={each} year={year} />
        ))}
      </ul>
      {mayJudge && (
        <WordsForm
          open={t("oversight.newRemark")}
          field={t("oversight.remark")}
          sending={remark}
          send={(text, close) => remark.mutate({ useId: null, text }, { onSuccess: close })}
        />
      )}
    </Section>
  );
};

/** What the evaluation body wants put right, and what the body answers; open ones come back every year. */
export const RemarksPage = () => <YearPage name="remarks">{(desk) => <Remarks desk={desk} />}</YearPage>;
