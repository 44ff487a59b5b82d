import type { ProjectsView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Folded } from "../../components/folded.tsx";
import { useValidateProjects } from "../../queries/projects.ts";
import { ActAndDay } from "../project/act-and-day.tsx";

/** The evaluation body's validation of the report of the year: from then on money can be released. */
export const ValidateForm = ({ view: { year, revision } }: { readonly view: ProjectsView }) => {
  const { t } = useTranslation();
  const validate = useValidateProjects({ year: String(year), version: revision });
  return (
    <Folded label={t("projects.validate")}>
      {(close) => (
        <ActAndDay
          label={t("projects.validate")}
          sending={validate}
          onDone={(act) => validate.mutate(act, { onSuccess: close })}
        />
      )}
    </Folded>
  );
};
