import { Form, InputNumber } from 'antd';
import { editingTexts } from '../editing/editingTexts';
import { useTexts } from '../texts/useTexts';
import { staffTexts } from './staffTexts';

/** Fields `latitude` and `longitude`, degrees WGS 84. */
export function CoordinatesField() {
  const t = useTexts(staffTexts);
  const common = useTexts(editingTexts);
  return (
    <>
      <div className="side-by-side">
        <Form.Item name="latitude" label={common.latitude}>
          <InputNumber min={-90} max={90} step={0.0001} className="picker" />
        </Form.Item>
        <Form.Item name="longitude" label={common.longitude}>
          <InputNumber min={-180} max={180} step={0.0001} className="picker" />
        </Form.Item>
      </div>
      <p className="form-hint">{t.baseHint}</p>
    </>
  );
}

export function coordinates(latitude: number | null, longitude: number | null): string {
  return latitude === null || longitude === null ? '–' : `${latitude}, ${longitude}`;
}
