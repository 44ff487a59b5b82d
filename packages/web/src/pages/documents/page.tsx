import { PRINT_FORMATS, type DocumentRef } from "@albero/contract";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { useDocumentAddress, useDocuments } from "../../queries/documents.ts";

const Row = ({ document: { id, kind, about } }: { readonly document: DocumentRef }) => {
  const { t } = useTranslation();
  const addressOf = useDocumentAddress();
  const title = t(`documents.kinds.${kind}`);
  return (
    <li>
      <span>
        {title}
        <span className="under">{about}</span>
      </span>
      <span className="actions">
        {PRINT_FORMATS.map((format) => (
          <a
            key={format}
            className="btn btn-outline-primary btn-sm"
            href={addressOf(id, format)}
            download={`${id}.${format}`}
            aria-label={t("documents.download", { title, about, format: format.toUpperCase() })}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </span>
    </li>
  );
};

/** Every document of the body, made of its data at the moment looked at. */
export const DocumentsPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.documents")} lead={t("documents.lead")}>
      <Loaded query={useDocuments()}>
        {({ documents }) =>
          documents.length === 0 ? (
            <p className="empty">{t("documents.none")}</p>
          ) : (
            <ul className="rows">
              {documents.map((document) => (
                <Row key={document.id} document={document} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
