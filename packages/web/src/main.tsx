import { createRoot } from "react-dom/client";
import { startLanguage } from "./i18n/i18n.ts";
import { startTheme } from "./app/theme.ts";
import "./styles/main.css";

const start = async (): Promise<void> => {
  startTheme();
  // Browsers that know no Temporal yet get it; the others load nothing.
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
  await startLanguage();
  const { App } = await import("./app/app.tsx");
  const root = document.getElementById("root");
  if (root !== null) createRoot(root).render(<App />);
};

void start();
