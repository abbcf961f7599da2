import type { Alert } from '../../models/weather.js';

/** The alerts that hold at `now`, and when that changes next: `Infinity` for never. */
export const pickAlerts = (
  alerts: readonly Alert[] = [],
  now: number,
): { readonly current: readonly Alert[]; readonly change: number } => ({
  current: alerts.filter(({ issuedAt = now, expiresAt = Infinity }) => issuedAt <= now && now < expiresAt),
  change: Math.min(
    ...alerts.flatMap(({ issuedAt = 0, expiresAt = 0 }) =>
      [issuedAt, expiresAt].filter((time) => time > now),
    ),
  ),
});
