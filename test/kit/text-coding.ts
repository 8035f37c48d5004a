// jsdom has no TextEncoder; a browser has. Imported before what needs it.
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
