import type { PublicationsView } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { useMay } from "../../app/may.ts";
import { Folded } from "../../components/folded.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { usePublications } from "../../queries/publication.ts";
import { PublishForm } from "./publish-form.tsx";
import { RegisterRow } from "./register.tsx";

const ToPublish = ({ documents }: Pick<PublicationsView, "documents">) => {
  const { t } = useTranslation();
  const may = useMay("publication.make");
  return (
    <ul className="rows">
      {documents.map((document) => {
        const title = t(`documents.kinds.${document.kind}`);
        return (
          <li key={document.id}>
            <span>
              {title}
              <span className="under">
                {document.about} · {t("publication.times", { count: document.revision })}
              </span>
            </span>
            {may && (
              <Folded
                key={`${document.id} ${document.revision}`}
                label={t("publication.publishWhat", { title, about: document.about })}
                shown={t("publication.publish")}
              >
                {(close) => <PublishForm document={document} onDone={close} />}
              </Folded>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** What was made public, and what can be. */
export const PublicationPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.publication")} lead={t("publication.lead")}>
      <Loaded query={usePublications()}>
        {({ publications, documents }) => (
          <>
            <Section title={t("publication.toPublish")}>
              {documents.length === 0 ? (
                <p className="empty">{t("documents.none")}</p>
              ) : (
                <ToPublish documents={documents} />
              )}
            </Section>
            <Section title={t("publication.register")}>
              {publications.length === 0 ? (
                <p className="empty">{t("publication.none")}</p>
              ) : (
                <ul className="rows">
                  {publications.map((publication) => (
                    <RegisterRow key={publication.id} publication={publication} />
                  ))}
                </ul>
              )}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
};
