/** The reader's settings, kept up to date while the component is there. */
import { useEffect, useState } from 'preact/hooks';
import { initialSettings, type Settings, watchSettings } from '../storage/settings.ts';

export function useSettings(): Settings {
  const [settings, setSettings] = useState(initialSettings);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}
