// Builds the page that `npm start` opens: the workbook beside the task pane. Never part of what is shipped.
const { join } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const page = join(__dirname, "src/workbench/page");

module.exports = (_, { mode }) => ({
  entry: { workbench: join(page, "index.tsx") },
  output: {
    path: join(__dirname, "dist-workbench"),
    filename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    publicPath: "/workbench/",
    clean: true,
  },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "ts-loader",
        // Types are the business of `tsc`; here they would only make the first start slow.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: join(page, "page.html"), favicon: join(page, "favicon.svg") }),
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
  ],
  // A tool on the developer's own machine: its size is nobody's wait on a network, but minifying it would be one at every start.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
});
