import { Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { levelTexts } from '../shared/LevelTag';
import { useSites } from '../shared/useSites';
import { useStaff } from '../shared/useStaff';
import { ticketStateWords, tradeWords } from '../shared/words';
import { defineTexts, useTexts } from '../texts/useTexts';
import { isFiltered, openStates, ticketStates, type TicketFilters } from './ticketFilters';

const texts = defineTexts({
  zh: { site: '项目', level: '等级', state: '状态', trade: '工种', assignee: '负责人', text: '编号、标题或位置', mine: '我的', overdue: '已超时', clear: '清除筛选', bar: '筛选工单' },
  en: { site: 'Site', level: 'Level', state: 'State', trade: 'Trade', assignee: 'Assignee', text: 'Number, title or place', mine: 'Mine', overdue: 'Overdue', clear: 'Clear filters', bar: 'Filter tickets' },
});

const typingPause = 300;
const levels = [1, 2, 3, 4, 5] as const;
const nothing: TicketFilters = { mine: false, overdue: false };

interface TicketFilterBarProps {
  filters: TicketFilters;
  onChange: (filters: TicketFilters) => void;
  /** Of all that were ever raised: ended states too, and no clocks. */
  past: boolean;
}

/** The filters of the tickets' views. */
export function TicketFilterBar({ filters, onChange, past }: TicketFilterBarProps) {
  const t = useTexts(texts);
  const levelWords = useTexts(levelTexts);
  const states = useTexts(ticketStateWords);
  const trades = useTexts(tradeWords);
  const sites = useSites();
  const staff = useStaff();
  return (
    <div className="filter-bar" role="search" aria-label={t.bar}>
      <Select allowClear placeholder={t.site} aria-label={t.site} value={filters.site} onChange={(site) => onChange({ ...filters, site })} options={sites.all.map((site) => ({ value: site.id, label: sites.name(site.id) }))} />
      <Select allowClear placeholder={t.level} aria-label={t.level} value={filters.level} onChange={(level) => onChange({ ...filters, level })} options={levels.map((level) => ({ value: level, label: `${levelWords.tag(level)} · ${levelWords.of[level]}` }))} />
      <Select allowClear placeholder={t.state} aria-label={t.state} value={filters.state} onChange={(state) => onChange({ ...filters, state })} options={(past ? ticketStates : openStates).map((state) => ({ value: state, label: states[state] }))} />
      <Select allowClear placeholder={t.trade} aria-label={t.trade} value={filters.trade} onChange={(trade) => onChange({ ...filters, trade })} options={Object.entries(trades).map(([value, label]) => ({ value, label }))} />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t.assignee}
        aria-label={t.assignee}
        value={filters.assignee}
        onChange={(assignee) => onChange({ ...filters, assignee })}
        options={staff.workers.map((worker) => ({ value: worker.personId, label: staff.person(worker.personId) }))}
      />
      <TextFilter value={filters.text ?? ''} placeholder={t.text} onChange={(text) => onChange({ ...filters, text: text === '' ? undefined : text })} />
      <Checkbox checked={filters.mine} onChange={(event) => onChange({ ...filters, mine: event.target.checked })}>
        {t.mine}
      </Checkbox>
      {!past && (
        <Checkbox checked={filters.overdue} onChange={(event) => onChange({ ...filters, overdue: event.target.checked })}>
          {t.overdue}
        </Checkbox>
      )}
      {isFiltered(filters) && <Button onClick={() => onChange(nothing)}>{t.clear}</Button>}
    </div>
  );
}

/** Text that reaches the address when the typing pauses. */
function TextFilter({ value, placeholder, onChange }: { value: string; placeholder: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // The address has changed by other means: back, a link, the clear button.
    setKnown(value);
    setText(value);
  }

  useEffect(() => {
    if (text.trim() === value) {
      return;
    }

    const timer = setTimeout(() => onChange(text.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return <Input allowClear type="search" className="filter-text" placeholder={placeholder} aria-label={placeholder} value={text} onChange={(event) => setText(event.target.value)} />;
}
