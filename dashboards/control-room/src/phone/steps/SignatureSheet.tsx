import { useRef, useState, type PointerEvent } from 'react';
import { useTexts } from '../../texts/useTexts';
import { phoneTexts } from '../phoneTexts';
import { Sheet } from '../Sheet';
import type { Steps } from './useSteps';

// Drawn at a fixed size, black on white whatever the theme: it is evidence, not decoration.
const width = 900;
const height = 450;

/** A signature drawn with a finger, with the name of who signs. */
export function SignatureSheet({ steps, onClose }: { steps: Steps; onClose: () => void }) {
  const t = useTexts(phoneTexts);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [name, setName] = useState('');
  const [drawn, setDrawn] = useState(false);
  const at = (event: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height];
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const pen = event.currentTarget.getContext('2d');
    if (pen !== null) {
      [pen.lineWidth, pen.lineCap, pen.lineJoin, pen.strokeStyle] = [6, 'round', 'round', '#000000'];
      pen.beginPath();
      pen.moveTo(...at(event));
    }
  };
  const go = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      const pen = event.currentTarget.getContext('2d');
      pen?.lineTo(...at(event));
      pen?.stroke();
      setDrawn(true);
    }
  };
  const save = async (): Promise<void> => {
    const png = await onWhite(canvas.current);
    if (png !== undefined && (await steps.file('signature', 'after', name.trim() === '' ? null : name.trim(), png))) {
      onClose();
    }
  };
  return (
    <Sheet title={t.signature} onClose={onClose}>
      <div className="phone-form">
        <label>
          {t.signedBy}
          <input maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <p>{t.signHere}</p>
        <canvas ref={canvas} className="phone-signature" width={width} height={height} aria-label={t.signHere} onPointerDown={begin} onPointerMove={go} />
        <button
          type="button"
          className="phone-wide"
          onClick={() => {
            canvas.current?.getContext('2d')?.clearRect(0, 0, width, height);
            setDrawn(false);
          }}
        >
          {t.clear}
        </button>
        <button type="button" className="phone-next" disabled={!drawn} onClick={() => void save()}>
          {t.sign}
        </button>
      </div>
    </Sheet>
  );
}

function onWhite(drawing: HTMLCanvasElement | null): Promise<Blob | undefined> {
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [width, height];
  const paper = sheet.getContext('2d');
  if (drawing === null || paper === null) {
    return Promise.resolve(undefined);
  }

  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, width, height);
  paper.drawImage(drawing, 0, 0);
  return new Promise((resolve) => sheet.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
