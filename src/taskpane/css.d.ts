// Style sheets are webpack's business; to the compiler they are there.
declare module "*.css";
