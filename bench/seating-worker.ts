import { seatingLines } from "./seating-lines";

// What the page of the benchmark runs apart.
postMessage({ lines: seatingLines((line) => postMessage({ line })) });
