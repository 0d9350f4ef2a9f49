import { useQuery } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Schema } from '../../api/types';
import { editingTexts } from '../../editing/editingTexts';
import { LevelPicker } from '../../editing/pickers';
import { useMay } from '../../session/SessionProvider';
import { LevelTag } from '../../shared/LevelTag';
import { Loaded } from '../../shared/Loaded';
import { useCommand } from '../../shared/useCommand';
import { defineTexts, useTexts } from '../../texts/useTexts';
import { changedCells, demandRows, levelOfDemand, withLevel } from './demandMatrix';
import { demandTexts } from './demandTexts';

const texts = defineTexts({
  zh: { what: '报修登记时，按“紧急程度 × 需求性质 × 影响范围”给出等级；类别可另有自己的等级。', version: (version: number) => `第 ${version} 版`, demand: '需求' },
  en: { what: 'Reports are graded by urgency × kind of need × how many it concerns; a category may have a level of its own over it.', version: (version: number) => `version ${version}`, demand: 'Demand' },
});

/** The level of each demand. */
export default function DemandMatrix() {
  const t = useTexts(texts);
  const query = useQuery({ queryKey: ['demand-matrix'], queryFn: () => answer(api.GET('/api/v1/demand-matrix')), refetchOnWindowFocus: false });
  return (
    <>
      <p className="form-hint">{t.what}</p>
      <Loaded query={query}>{(matrix) => <Matrix key={matrix.version} matrix={matrix} />}</Loaded>
    </>
  );
}

function Matrix({ matrix }: { matrix: Schema<'DemandMatrixView'> }) {
  const t = useTexts(texts);
  const words = useTexts(demandTexts);
  const common = useTexts(editingTexts);
  const mayEdit = useMay('demand.edit');
  const [cells, setCells] = useState(matrix.cells);
  const changes = changedCells(matrix.cells, cells);
  const saving = useCommand(() => answer(api.PUT('/api/v1/demand-matrix', { body: { cells: changes, version: matrix.version } })), { done: common.saved, touches: [['demand-matrix'], ['demand-categories']] });
  return (
    <>
      <div className="scroll-x">
        <table className="grid-table">
          <thead>
            <tr>
              <th scope="col">{t.demand}</th>
              <th scope="col">{words.individual}</th>
              <th scope="col">{words.group}</th>
            </tr>
          </thead>
          <tbody>
            {demandRows.map((row) => {
              const name = `${row.urgent ? words.urgent : words.routine} · ${row.special ? words.special : words.basic}`;
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {[false, true].map((group) => {
                    const level = levelOfDemand(cells, { ...row, group });
                    return (
                      <td key={String(group)}>
                        {mayEdit ? (
                          <LevelPicker aria-label={`${name} · ${group ? words.group : words.individual}`} value={level ?? null} onChange={(next) => setCells(withLevel(cells, { ...row, group }, next))} />
                        ) : (
                          level !== undefined && <LevelTag level={level} wide />
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {mayEdit && (
        <Space className="below">
          <Button type="primary" disabled={changes.length === 0} loading={saving.isPending} onClick={() => saving.mutate(undefined)}>
            {common.save}
          </Button>
          <Button disabled={changes.length === 0} onClick={() => setCells(matrix.cells)}>
            {common.cancel}
          </Button>
          {t.version(matrix.version)}
        </Space>
      )}
    </>
  );
}
