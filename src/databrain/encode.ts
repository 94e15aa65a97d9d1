// Settings in, the body of one update out, in the spelling of an API generation. Pure.
// Equal settings give equal bytes: catalogue key order, tenancy rows sorted by name. Nothing is added that was not given.

import { isTenancyRows, settingEntries } from '../settings.ts';
import type { Dialect, Payload, Settings, SettingValue } from '../types.ts';
import { spellingOf } from './endpoints.ts';
import { sortedRows } from './tenancy-rows.ts';

/** The encoder of one generation. The payload's compact JSON is exactly what is sent. */
export const encodePayload =
  (dialect: Dialect) =>
  (embedId: string, settings: Settings): Payload => ({
    embedId,
    accessSettings: Object.fromEntries(
      settingEntries(settings).map(([name, value]) => [spellingOf(dialect, name), encodeValue(value)]),
    ),
  });

const encodeValue = (value: SettingValue): SettingValue => (isTenancyRows(value) ? sortedRows(value) : value);
