import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { certifyFund, payFund, recordFundAct, validateFund } from "../services/incentive/move-fund.ts";
import { listFunds, readFund } from "../services/incentive/read-fund.ts";
import { saveFund } from "../services/incentive/save-fund.ts";
import type { Service } from "../services/service.ts";

export const incentiveRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listFunds, listFunds(service)),
  bind(ENDPOINTS.readFund, readFund(service)),
  bind(ENDPOINTS.saveFund, saveFund(service)),
  bind(ENDPOINTS.recordFundAct, recordFundAct(service)),
  bind(ENDPOINTS.certifyFund, certifyFund(service)),
  bind(ENDPOINTS.validateFund, validateFund(service)),
  bind(ENDPOINTS.payFund, payFund(service)),
];
