import { Select, type SelectProps } from 'antd';
import { levelTexts } from '../shared/LevelTag';
import { useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';
import { useAreas, useSiteName, useSites, useTradeName, useTrades } from './estate';
import { usePersons, useWorkers } from './persons';

/** Of Ant Design's select what a form's field gives it and what a page sets; options are ours. */
type PickerProps<Value> = Pick<SelectProps<Value>, 'value' | 'onChange' | 'id' | 'mode' | 'disabled' | 'allowClear' | 'placeholder' | 'status' | 'aria-label' | 'className'>;

export function SitePicker<Value extends string | string[] = string>(props: PickerProps<Value>) {
  const sites = useSites();
  const nameOf = useSiteName();
  const t = useTexts(editingTexts);
  return (
    <Select<Value>
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t.site}
      {...named(t.site, props.id)}
      loading={sites.isPending}
      className="picker"
      {...props}
      options={(sites.data ?? []).map((site) => ({ value: site.id, label: nameOf(site.id) }))}
    />
  );
}

/** @param only `workers`: those who can be sent to repairs; else everybody the reader may know of. */
export function PersonPicker<Value extends number | number[] = number>({ only, ...props }: PickerProps<Value> & { only?: 'workers' }) {
  const persons = usePersons();
  const workers = useWorkers();
  const t = useTexts(editingTexts);
  const offered = only === 'workers' ? persons.filter((person) => workers.data?.some((worker) => worker.personId === person.id)) : persons;
  return (
    <Select<Value>
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t.person}
      {...named(t.person, props.id)}
      loading={workers.isPending}
      className="picker"
      {...props}
      options={offered.map((person) => ({ value: person.id, label: person.name }))}
    />
  );
}

export function TradePicker<Value extends string | string[] = string>(props: PickerProps<Value>) {
  const trades = useTrades();
  const nameOf = useTradeName();
  const t = useTexts(editingTexts);
  return (
    <Select<Value>
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t.trade}
      {...named(t.trade, props.id)}
      loading={trades.isPending}
      className="picker"
      {...props}
      options={(trades.data ?? []).map((trade) => ({ value: trade.id, label: nameOf(trade.id) }))}
    />
  );
}

/** The areas of a site that are written down; without a site, of all. */
export function AreaPicker({ site, ...props }: PickerProps<string> & { site?: string | undefined }) {
  const areas = useAreas(site);
  const t = useTexts(editingTexts);
  return (
    <Select<string>
      showSearch
      allowClear
      placeholder={t.area}
      {...named(t.area, props.id)}
      className="picker"
      {...props}
      options={(areas.data ?? []).filter((area) => area.code !== '').map((area) => ({ value: area.code, label: area.code }))}
    />
  );
}

const levels = [1, 2, 3, 4, 5] as const;

export function LevelPicker<Value extends number | number[] = number>(props: PickerProps<Value>) {
  const t = useTexts(levelTexts);
  return (
    <Select<Value>
      className="picker"
      {...props}
      options={levels.map((level) => ({ value: level, label: `${t.tag(level)} · ${t.of[level]}` }))}
    />
  );
}

/** In a form the field's label is the name; elsewhere what is picked. */
function named(name: string, id: string | undefined): { 'aria-label'?: string } {
  return id === undefined ? { 'aria-label': name } : {};
}
