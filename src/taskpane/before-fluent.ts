declare const STYLE_NONCE: string;

interface FluentGlobals {
  FabricConfig?: { fontBaseUrl: string; mergeStyles: { cspSettings: { nonce: string } } };
}

// Fluent reads this global when its first module runs, hence a module of its own that runs before all others.
// - It would fetch Segoe UI from Microsoft's font server; an empty base leaves the fonts to the machine.
// - It writes its rules into style elements, and the page's content policy admits those with the build's nonce alone.
(globalThis as FluentGlobals).FabricConfig = {
  fontBaseUrl: "",
  mergeStyles: { cspSettings: { nonce: STYLE_NONCE } },
};
