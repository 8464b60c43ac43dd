/** How long progress is kept on a device. */
export const KEPT_DAYS = 90;
