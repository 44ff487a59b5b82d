import { CRITERION_ANSWERS, type Answered, type CriterionAnswer } from "@albero/domain";
import { useTranslation } from "react-i18next";
import { OneOf } from "../../components/one-of.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { CriterionDraft } from "./judgement.ts";

type Props = {
  readonly drafts: readonly CriterionDraft[];
  readonly write: (criterion: Answered["criterion"], over: Partial<CriterionDraft>) => void;
};

/** The criteria one by one, each answered with one press; why not, where it is not wholly met. */
export const CriteriaFields = ({ drafts, write }: Props) => {
  const { t } = useTranslation();
  return drafts.map(({ criterion, answer, note }) => (
    <div key={criterion} className="criterion">
      <OneOf<CriterionAnswer>
        legend={t(`oversight.criteria.${criterion}`)}
        value={answer}
        options={CRITERION_ANSWERS.map((value) => ({ value, label: t(`oversight.answers.${value}`) }))}
        onChange={(chosen) => write(criterion, { answer: chosen })}
      />
      {answer !== null && answer !== "met" && (
        <TextField
          label={t("oversight.whyNot")}
          value={note}
          onChange={(text) => write(criterion, { note: text })}
        />
      )}
    </div>
  ));
};
