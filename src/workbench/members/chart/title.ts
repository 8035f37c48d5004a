import { titleText } from "../../engine/charts/plotted";
import { excelClass } from "../excel-class";
import { thing } from "../thing";
import { excelWord, ownWord } from "../words";
import { guardChart } from "./chart";

const positions = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "corner" } as const;

export const chartTitle = excelClass("ChartTitle", {
  read: {
    text: titleText,
    visible: ({ title }) => title.shown,
    overlay: ({ title }) => title.overlay,
  },
  write: {
    // A chart that is given a title shows it.
    text: (model, text) => {
      guardChart(model);
      model.title.text = text;
      model.title.shown = true;
    },
    visible: (model, shown) => {
      guardChart(model);
      model.title.shown = shown;
    },
    overlay: (model, overlay) => {
      guardChart(model);
      model.title.overlay = overlay;
    },
  },
  open: { format: (model) => thing("ChartTitleFormat", model) },
});

export const chartTitleFormat = excelClass("ChartTitleFormat", {
  open: { font: (model) => thing("ChartFont", { chart: model, font: model.title.font }) },
});

export const chartLegend = excelClass("ChartLegend", {
  read: {
    visible: ({ legend }) => legend.shown,
    position: ({ legend }) => excelWord(positions, legend.position),
    overlay: ({ legend }) => legend.overlay,
  },
  write: {
    visible: (model, shown) => {
      guardChart(model);
      model.legend.shown = shown;
    },
    position: (model, position) => {
      guardChart(model);
      model.legend.position = ownWord(positions, position);
    },
    overlay: (model, overlay) => {
      guardChart(model);
      model.legend.overlay = overlay;
    },
  },
});
