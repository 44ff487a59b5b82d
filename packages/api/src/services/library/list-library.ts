import type { listLibraryIndicators, listLibraryMeasures } from "@albero/contract";
import type { BodyId } from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { pageOf } from "../page.ts";
import type { Service } from "../service.ts";
import { inForce, libraryIndicatorView, libraryMeasureView } from "./library-views.ts";

const answers = (text: string, search: string | undefined): boolean =>
  text.toLowerCase().includes((search ?? "").trim().toLowerCase());

/** The indicators of the library as defined now. */
export const listIndicatorsOfLibrary =
  (service: Service): Handler<typeof listLibraryIndicators> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    const found = inForce(document.indicators).filter(({ code, title }) =>
      answers(`${code} ${title}`, call.query.search),
    );
    const { page, rows } = pageOf(found, call.query);
    const seen = { library: document, language: call.language };
    return answer({ page, indicators: rows.map((each) => libraryIndicatorView(each, seen)) });
  };

/** The measures of the library as defined now. */
export const listMeasuresOfLibrary =
  (service: Service): Handler<typeof listLibraryMeasures> =>
  async (call) => {
    const { document } = await service.snapshots(call.params.bodyId as BodyId);
    const found = inForce(document.measures).filter(({ code, name }) =>
      answers(`${code} ${name}`, call.query.search),
    );
    const { page, rows } = pageOf(found, call.query);
    const seen = { library: document, language: call.language };
    return answer({ page, measures: rows.map((each) => libraryMeasureView(each, seen)) });
  };
