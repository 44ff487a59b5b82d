import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { keepUsedCss } from "./build/keep-used-css.ts";

const SOURCES = join(import.meta.dirname, "src/portal");

// The public pages: one style sheet and a page without scripts, and, with --ssr, the function that draws into it.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  css: { postcss: { plugins: [keepUsedCss(SOURCES)] } },
  publicDir: isSsrBuild === true ? false : "public",
  ssr: { noExternal: true },
  build: {
    assetsInlineLimit: 0,
    emptyOutDir: isSsrBuild === true,
    outDir: isSsrBuild === true ? "portal/dist" : "dist",
    reportCompressedSize: false,
    rolldownOptions: { input: isSsrBuild === true ? "src/portal/render.tsx" : "portal.html" },
  },
}));
