import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { EditDrawer } from '../editing/EditDrawer';
import { editingTexts } from '../editing/editingTexts';
import { useSiteName } from '../editing/estate';
import { everyPage } from '../editing/everyPage';
import { SitePicker } from '../editing/pickers';
import { RecordTable } from '../editing/RecordTable';
import { RemoveButton } from '../editing/RemoveButton';
import { useAddressFilters } from '../editing/useAddressFilters';
import { useMay } from '../session/SessionProvider';
import { defineTexts, useTexts } from '../texts/useTexts';

type Dependency = Schema<'DependencyView'>;

const texts = defineTexts({
  zh: {
    what: '原因报警存在期间，它所解释的设备或区域的报警被按设计抑制，并注明原因。', cause: '原因', explains: '解释', note: '说明', none: '还没有登记报警因果，例如“配电箱停电解释电梯与水泵的报警”。', add: '登记因果', edit: '修改因果', by: '原因是', byAsset: '设备的某类报警', byPoint: '测点的某个条件',
    asset: '设备', class: '报警类别（不填为 Power_Loss_Alarm）', point: '测点（项目/网关/设备/测点）', condition: '条件', target: '每行填设备或区域之一', addTarget: '增加一行', ofAsset: (asset: string) => `设备 ${asset}`, ofArea: (area: string) => `区域 ${area}`, comma: '、',
  },
  en: {
    what: 'While an alarm of the cause is active, alarms of what it explains are suppressed by design and name it.', cause: 'Cause', explains: 'Explains', note: 'Note', none: 'Nothing is written down yet, such as: this panel feeds these elevators and pumps.', add: 'New dependency', edit: 'Change the dependency',
    by: 'The cause is', byAsset: 'a class of alarm of an asset', byPoint: 'a condition of a point', asset: 'Asset', class: 'Class of alarm (empty: Power_Loss_Alarm)', point: 'Point (site/box/device/point)', condition: 'Condition', target: 'In each line an asset or an area',
    addTarget: 'Add a line', ofAsset: (asset: string) => `asset ${asset}`, ofArea: (area: string) => `area ${area}`, comma: ', ',
  },
});

interface Values extends Omit<Schema<'DependencyBody'>, 'version'> {
  by: 'asset' | 'point';
}

const touches = [['dependencies']] as const;

/** What explains what: "this panel feeds these assets". */
export default function Dependencies() {
  const t = useTexts(texts);
  const common = useTexts(editingTexts);
  const siteName = useSiteName();
  const mayEdit = useMay('dependencies.edit');
  const { filters, set } = useAddressFilters(['site']);
  const [editing, setEditing] = useState<Dependency | 'new'>();
  const row = editing === 'new' ? undefined : editing;
  const query = useQuery({
    queryKey: ['dependencies', filters.site ?? ''],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/dependencies', { params: { query: { ...page, ...(filters.site !== undefined && { site: filters.site }) } } }))),
  });
  const causeOf = ({ cause }: Dependency): string => (cause.asset !== null ? `${cause.asset} ${cause.class ?? ''}` : `${cause.point ?? ''} ${cause.condition ?? ''}`);
  const needed = [{ required: true, message: common.required }];
  return (
    <>
      <RecordTable<Dependency>
        query={query}
        rowKey={(one) => one.id}
        nameOf={causeOf}
        empty={t.none}
        onAdd={mayEdit ? () => setEditing('new') : undefined}
        addText={t.add}
        onEdit={mayEdit ? setEditing : undefined}
        note={<p className="form-hint">{t.what}</p>}
        filters={<SitePicker allowClear placeholder={common.allSites} value={filters.site ?? null} onChange={(site) => set({ site })} />}
        columns={[
          { title: common.site, render: (_, one) => siteName(one.site) },
          { title: t.cause, render: (_, one) => <code>{causeOf(one)}</code> },
          { title: t.explains, render: (_, one) => one.explains.map((target) => (target.asset !== null ? t.ofAsset(target.asset) : t.ofArea(target.area ?? ''))).join(t.comma) },
          { title: t.note, render: (_, one) => one.note ?? '–' },
        ]}
      />
      {editing !== undefined && (
        <EditDrawer<Values, unknown>
          title={row === undefined ? t.add : t.edit}
          width={760}
          initial={
            row === undefined
              ? { site: filters.site ?? '', by: 'asset', cause: { asset: null, class: null, point: null, condition: null }, explains: [{ asset: null, area: null }], note: null }
              : { ...row, by: row.cause.asset === null ? 'point' : 'asset' }
          }
          save={({ by, cause, explains, site, note }) => {
            const body: Schema<'DependencyBody'> = {
              site,
              cause: by === 'asset' ? { asset: cause.asset, class: cause.class || null, point: null, condition: null } : { asset: null, class: null, point: cause.point, condition: cause.condition || null },
              explains: explains.map((target) => ({ asset: target.asset || null, area: target.area || null })),
              note: note || null,
              version: row?.version ?? null,
            };
            return row === undefined ? answer(api.POST('/api/v1/dependencies', { body })) : answer(api.PUT('/api/v1/dependencies/{id}', { params: { path: { id: row.id } }, body }));
          }}
          touches={touches}
          onClose={() => setEditing(undefined)}
          extra={row && <RemoveButton name={causeOf(row)} remove={() => answer(api.DELETE('/api/v1/dependencies/{id}', { params: { path: { id: row.id } } }))} touches={touches} onRemoved={() => setEditing(undefined)} />}
        >
          <Form.Item name="site" label={common.site} rules={needed}>
            <SitePicker />
          </Form.Item>
          <Form.Item name="by" label={t.by}>
            <Radio.Group options={[{ value: 'asset', label: t.byAsset }, { value: 'point', label: t.byPoint }]} />
          </Form.Item>
          <Form.Item noStyle dependencies={['by']}>
            {({ getFieldValue }) =>
              getFieldValue('by') === 'asset' ? (
                <div className="side-by-side">
                  <Form.Item key="asset" name={['cause', 'asset']} label={t.asset} rules={needed}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Form.Item key="class" name={['cause', 'class']} label={t.class}>
                    <Input maxLength={200} />
                  </Form.Item>
                </div>
              ) : (
                <div className="side-by-side">
                  <Form.Item key="point" name={['cause', 'point']} label={t.point} rules={needed}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Form.Item key="condition" name={['cause', 'condition']} label={t.condition}>
                    <Input maxLength={200} />
                  </Form.Item>
                </div>
              )
            }
          </Form.Item>
          <fieldset className="plain-fieldset">
            <legend>{t.explains}</legend>
            <p>{t.target}</p>
            <Form.List name="explains">
              {(fields, { add, remove }) => (
                <>
                  {fields.map(({ key, name }) => (
                    <div key={key} className="repeat-row">
                      <Form.Item name={[name, 'asset']}>
                        <Input placeholder={t.asset} aria-label={t.asset} maxLength={200} />
                      </Form.Item>
                      <Form.Item name={[name, 'area']}>
                        <Input placeholder={common.area} aria-label={common.area} maxLength={200} />
                      </Form.Item>
                      <Button icon={<DeleteOutlined />} aria-label={common.remove} onClick={() => remove(name)} />
                    </div>
                  ))}
                  <Button icon={<PlusOutlined />} onClick={() => add({ asset: null, area: null })}>
                    {t.addTarget}
                  </Button>
                </>
              )}
            </Form.List>
          </fieldset>
          <Form.Item name="note" label={t.note}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        </EditDrawer>
      )}
    </>
  );
}
