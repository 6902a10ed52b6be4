/** What the reader can switch from popup and side panel. */
import { mentionTypes, type MentionType } from '../model/mention.ts';
import type { Words } from '../words/zh.ts';
import { Switch } from './Switch.tsx';

export interface SettingsBoxProps {
  words: Words;
  marksShown: boolean;
  shownTypes: Record<MentionType, boolean>;
  selectionButton: boolean;
  /** Of the page's own site; undefined where the site is not known. */
  site?: { host: string; isOn: boolean; paintsAnnotations: boolean; isAlways: boolean; canBeAlways: boolean };
  onMarks(isOn: boolean): void;
  onType(type: MentionType, isOn: boolean): void;
  onSelectionButton(isOn: boolean): void;
  onSite(isOn: boolean): void;
  onPaintAnnotations(isOn: boolean): void;
  onAlways(isOn: boolean): void;
  onLanguage(): void;
}

export function SettingsBox({ words, site, ...props }: SettingsBoxProps) {
  const { panel } = words;
  return (
    <details class="settings">
      <summary>{panel.settings}</summary>
      <Switch label={panel.marks} isOn={props.marksShown} onChange={props.onMarks} />
      <fieldset>
        <legend>{panel.show}</legend>
        {mentionTypes.map((type) => (
          <Switch
            key={type}
            label={panel.showType(words.types[type])}
            isOn={props.shownTypes[type]}
            onChange={(isOn) => props.onType(type, isOn)}
          />
        ))}
      </fieldset>
      {site && (
        <fieldset>
          <legend>{site.host}</legend>
          <Switch label={panel.thisSite} isOn={site.isOn} onChange={props.onSite} />
          <Switch label={panel.ownMarks} isOn={site.paintsAnnotations} onChange={props.onPaintAnnotations} />
          {site.canBeAlways && <Switch label={panel.always} isOn={site.isAlways} onChange={props.onAlways} />}
        </fieldset>
      )}
      <Switch label={panel.selectionButton} isOn={props.selectionButton} onChange={props.onSelectionButton} />
      <button type="button" title={panel.languageLabel} onClick={props.onLanguage}>
        {panel.language}
      </button>
    </details>
  );
}
