import type { PlanDraftView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Facts } from "../../components/facts.tsx";
import type { DraftNode } from "./outline.ts";

type Props = {
  readonly node: DraftNode;
  readonly given: NonNullable<DraftNode["given"]>;
  readonly libraries: PlanDraftView["libraries"];
};

/** Of a common objective: what it says, which is not the body's to change, and where it comes from. */
export const GivenTexts = ({ node, given, libraries }: Props) => {
  const { t } = useTranslation();
  const { version } = given;
  const library = libraries.find((each) => each.id === given.library && each.version === version);
  const title = library?.title ?? given.library;
  return (
    <>
      <Facts
        facts={[
          { label: t("draft.title"), value: node.title },
          { label: t("draft.description"), value: node.description },
          { label: t("common.comesFrom"), value: t("common.version", { title, version }) },
        ]}
      />
      <p className="soft">{t("common.locked")}</p>
    </>
  );
};
