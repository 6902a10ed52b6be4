/** The settings box joined with the reader's settings and the site's permissions. */
import { SettingsBox } from '../../components/SettingsBox.tsx';
import { changeSetting, type Settings } from '../../storage/settings.ts';
import { wordsOf } from '../../words/words.ts';
import { setAlways, useSite } from './site.ts';

export interface SettingsPanelProps {
  settings: Settings;
  tabId: number | undefined;
  url: string | undefined;
}

export function SettingsPanel({ settings, tabId, url }: SettingsPanelProps) {
  const [site, askAgain] = useSite(tabId, url);
  const { language, marksShown, shownTypes, selectionButton, offHosts, unpaintedHosts } = settings;
  const host = site?.host ?? '';
  return (
    <SettingsBox
      words={wordsOf(language)}
      marksShown={marksShown}
      shownTypes={shownTypes}
      selectionButton={selectionButton}
      site={
        site && { ...site, isOn: !offHosts.includes(host), paintsAnnotations: !unpaintedHosts.includes(host) }
      }
      onMarks={(isOn) => void changeSetting('marksShown', isOn)}
      onType={(type, isOn) => void changeSetting('shownTypes', { ...shownTypes, [type]: isOn })}
      onSelectionButton={(isOn) => void changeSetting('selectionButton', isOn)}
      onSite={(isOn) => void changeSetting('offHosts', listed(offHosts, host, !isOn))}
      onPaintAnnotations={(isOn) => void changeSetting('unpaintedHosts', listed(unpaintedHosts, host, !isOn))}
      onAlways={(isOn) => void setAlways(host, isOn).then(askAgain)}
      onLanguage={() => void changeSetting('language', language === 'zh' ? 'en' : 'zh')}
    />
  );
}

function listed(hosts: readonly string[], host: string, isListed: boolean): string[] {
  const others = hosts.filter((other) => other !== host);
  return isListed ? [...others, host] : others;
}
