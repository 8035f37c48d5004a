declare const STYLE_NONCE: string;

interface FluentSettings {
  FabricConfig?: { mergeStyles: { cspSettings: { nonce: string } } };
}

// Fluent writes its rules into style elements of its own. The page's content policy admits those that carry the
// build's nonce, and Fluent reads it from this global when its first rule is made: hence a module of its own, run first.
(globalThis as FluentSettings).FabricConfig = { mergeStyles: { cspSettings: { nonce: STYLE_NONCE } } };
