import { Button, Checkbox, Input, Select, Space, Tag } from 'antd';
import { alarmStateWords, tradeWords } from '../shared/words';
import { levelTexts } from '../shared/LevelTag';
import { useEstate } from '../shared/useEstate';
import { levelOf } from '../theme/levels';
import { useTexts } from '../texts/useTexts';
import type { AlarmFilter } from './alarmFilter';
import { holds } from './alarmOrder';
import { alarmTexts } from './alarmTexts';

interface AlarmFilterBarProps {
  filter: AlarmFilter;
  change: (filter: AlarmFilter) => void;
  /** Search by text and trade: only where the rows are at hand. */
  live: boolean;
}

/** What of the alarms is shown. */
export function AlarmFilterBar({ filter, change, live }: AlarmFilterBarProps) {
  const t = useTexts(alarmTexts);
  const states = useTexts(alarmStateWords);
  const trades = useTexts(tradeWords);
  const levels = useTexts(levelTexts);
  const names = useEstate();
  const set = (part: Partial<AlarmFilter>): void => change({ ...filter, ...part });
  const { site, area, asset } = filter;
  return (
    <Space wrap role="search">
      {live && <Input.Search allowClear aria-label={t.search} placeholder={t.search} value={filter.text ?? ''} onChange={(event) => set({ text: event.target.value })} style={{ width: 240 }} />}
      <Select
        aria-label={t.site} allowClear placeholder={t.anySite} value={site} style={{ minWidth: 150 }} onChange={(value?: string) => set({ site: value, area: undefined, asset: undefined })}
        options={[...names.estate.sites.keys()].map((value) => ({ value, label: names.site(value) }))}
      />
      <Select
        aria-label={t.level} allowClear placeholder={t.anyLevel} value={filter.level} style={{ minWidth: 170 }} onChange={(value?: number) => set({ level: value })}
        options={[1, 2, 3, 4, 5].map((value) => ({ value, label: `${levels.tag(value)} · ${levels.of[levelOf(value)]}` }))}
      />
      <Select
        aria-label={t.state} allowClear placeholder={t.anyState} value={filter.state} style={{ minWidth: 190 }} onChange={(value?: AlarmFilter['state']) => set({ state: value })}
        options={(['unacknowledged', 'acknowledged', 'returnedUnacknowledged', ...(live ? [] : (['normal'] as const))] as const).map((value) => ({ value, label: states[value] }))}
      />
      {live && (
        <Select
          aria-label={t.trade} allowClear placeholder={t.anyTrade} value={filter.trade} style={{ minWidth: 140 }} onChange={(value?: string) => set({ trade: value })}
          options={Object.entries(trades).map(([value, label]) => ({ value, label }))}
        />
      )}
      <Select
        aria-label={t.hold} allowClear placeholder={t.noHold} value={filter.hold} style={{ minWidth: 170 }} onChange={(value?: AlarmFilter['hold']) => set({ hold: value })}
        options={holds.map((value) => ({ value, label: t.holds[value] }))}
      />
      <Checkbox checked={filter.standing === true} onChange={(event) => set({ standing: event.target.checked })}>
        {t.standing}
      </Checkbox>
      <Checkbox checked={filter.chattering === true} onChange={(event) => set({ chattering: event.target.checked })}>
        {t.chattering}
      </Checkbox>
      {asset !== undefined && (
        <Tag closable onClose={() => set({ asset: undefined })}>
          {t.asset(site === undefined ? asset : names.asset(site, asset))}
        </Tag>
      )}
      {area !== undefined && (
        <Tag closable onClose={() => set({ area: undefined })}>
          {t.area(site === undefined ? area : names.area(site, area))}
        </Tag>
      )}
      {Object.keys(filter).length > 0 && <Button onClick={() => change({})}>{t.clear}</Button>}
    </Space>
  );
}
