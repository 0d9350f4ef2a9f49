import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Empty, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { EditDrawer } from '../../editing/EditDrawer';
import { editingTexts } from '../../editing/editingTexts';
import { useSiteName, useSites } from '../../editing/estate';
import { SitePicker } from '../../editing/pickers';
import { useAddressFilters } from '../../editing/useAddressFilters';
import { useMay } from '../../session/SessionProvider';
import { useFormats } from '../../shared/formats';
import { LevelTag } from '../../shared/LevelTag';
import { Loaded } from '../../shared/Loaded';
import { clockKindWords } from '../../shared/words';
import { defineTexts, useTexts } from '../../texts/useTexts';

type Target = Schema<'ClockTargetView'>;

const texts = defineTexts({
  zh: {
    what: '每个等级的时限。修改只影响以后开始的计时，正在走的计时不变。', level: '等级', changed: (usual: string) => `已修改，出厂为 ${usual}`, none: '—', agreed: '逐单约定', edit: (level: string, clock: string, site: string) => `${level} · ${clock} · ${site}`, minutes: '分钟（1–43200；不填恢复出厂值）',
    usual: (usual: string) => `出厂值：${usual}`, noSite: '还没有项目。', minute: '分钟', nothing: '无',
  },
  en: {
    what: 'The time of each clock at each level. A change holds for clocks that begin later; those that run keep theirs.', level: 'Level', changed: (usual: string) => `changed, as delivered ${usual}`, none: '–', agreed: 'agreed for each ticket',
    edit: (level: string, clock: string, site: string) => `${level} · ${clock} · ${site}`, minutes: 'Minutes (1–43200; empty: as delivered)', usual: (usual: string) => `As delivered: ${usual}`, noSite: 'There is no site yet.', minute: 'min', nothing: 'none',
  },
});

const kinds: readonly Schema<'TicketClockKind'>[] = ['respond', 'accept', 'arrive', 'handle', 'verify', 'followUp', 'report', 'solution'];
const levels = [1, 2, 3, 4, 5] as const;

/** The time of each clock at each level of a site. */
export default function ClockTargets() {
  const t = useTexts(texts);
  const words = useTexts(clockKindWords);
  const common = useTexts(editingTexts);
  const formats = useFormats();
  const siteName = useSiteName();
  const mayChange = useMay('clocks.configure');
  const sites = useSites().data;
  const { filters, set } = useAddressFilters(['site']);
  const site = filters.site ?? sites?.[0]?.id;
  const [editing, setEditing] = useState<Target>();
  const query = useQuery({
    queryKey: ['clock-targets', site],
    queryFn: () => answer(api.GET('/api/v1/sites/{site}/clock-targets', { params: { path: { site: site ?? '' } } })),
    enabled: site !== undefined,
  });
  if (site === undefined) {
    return sites?.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t.noSite} /> : null;
  }

  const say = (minutes: number | null): string => (minutes === null ? t.nothing : formats.duration(minutes * 60_000));
  return (
    <>
      <div className="record-bar">
        <div className="record-filters">
          <SitePicker value={site} onChange={(value) => set({ site: value })} />
        </div>
      </div>
      <p className="form-hint">{t.what}</p>
      <Loaded query={query}>
        {(targets) => (
          <div className="scroll-x">
            <table className="grid-table">
              <thead>
                <tr>
                  <th scope="col">{t.level}</th>
                  {kinds.map((kind) => (
                    <th key={kind} scope="col">
                      {words[kind]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {levels.map((level) => (
                  <tr key={level}>
                    <th scope="row">
                      <LevelTag level={level} wide />
                    </th>
                    {kinds.map((kind) => {
                      const target = targets.find((one) => one.level === level && one.kind === kind);
                      const agreed = level === 5 && kind === 'arrive';
                      const figure = agreed ? t.agreed : target === undefined || target.minutes === null ? t.none : say(target.minutes);
                      return (
                        <td key={kind}>
                          {mayChange && target !== undefined && !agreed ? (
                            <button type="button" className="figure-cell" aria-label={`${common.edit}: ${String(level)} ${words[kind]} ${figure}`} onClick={() => setEditing(target)}>
                              {figure} <EditOutlined aria-hidden />
                            </button>
                          ) : (
                            figure
                          )}
                          {target?.changed && <small>{t.changed(say(target.defaultMinutes))}</small>}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      {editing && (
        <EditDrawer<{ minutes: number | null }, unknown>
          title={t.edit(`${t.level} ${editing.level}`, words[editing.kind], siteName(site))}
          width={420}
          initial={{ minutes: editing.minutes }}
          save={({ minutes }) =>
            answer(api.PUT('/api/v1/sites/{site}/clock-targets/{level}/{kind}', { params: { path: { site, level: editing.level, kind: editing.kind } }, body: { minutes, version: editing.version } }))
          }
          touches={[['clock-targets']]}
          onClose={() => setEditing(undefined)}
        >
          <Form.Item name="minutes" label={t.minutes} extra={t.usual(say(editing.defaultMinutes))}>
            <InputNumber min={1} max={43_200} precision={0} suffix={t.minute} className="picker" />
          </Form.Item>
        </EditDrawer>
      )}
    </>
  );
}
