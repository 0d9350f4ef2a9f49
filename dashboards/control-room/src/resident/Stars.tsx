import { useTexts } from '../texts/useTexts';
import { residentTexts } from './residentTexts';

const all = [1, 2, 3, 4, 5];

/** One to five stars: radio buttons, so that arrow keys and screen readers know them. */
export function Stars({ name, label, value, onChange }: { name: string; label: string; value: number; onChange: (value: number) => void }) {
  const t = useTexts(residentTexts);
  return (
    <fieldset className="resident-stars">
      <legend>
        {label} {value > 0 && <strong>{t.stars(value)}</strong>}
      </legend>
      {all.map((one) => (
        <label key={one} data-filled={one <= value}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChange(one)} aria-label={t.stars(one)} />
          <span aria-hidden>{one <= value ? '★' : '☆'}</span>
        </label>
      ))}
    </fieldset>
  );
}
