import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { Ticket } from '../../api/types';
import { useFormats } from '../../shared/formats';
import { useLanguage } from '../../texts/language';
import { localText, useTexts } from '../../texts/useTexts';
import { useKept } from '../known/useKept';
import { phoneTexts } from '../phoneTexts';
import { Sheet } from '../Sheet';
import type { Steps } from './useSteps';

/** A part that was used: from the site's stock, or by its name. */
export function PartSheet({ ticket, steps, onClose }: { ticket: Ticket; steps: Steps; onClose: () => void }) {
  const t = useTexts(phoneTexts);
  const language = useLanguage();
  const formats = useFormats();
  const stock = useKept(['stock', ticket.site], async (signal) => (await answer(api.GET('/api/v1/stock', { params: { query: { site: ticket.site, size: 500 } }, signal }))).items);
  const [model, setModel] = useState('');
  const [other, setOther] = useState('');
  const [unit, setUnit] = useState('');
  const [quantity, setQuantity] = useState('1');
  const known = stock.data?.find((item) => item.model === model);
  const name = model === '' ? other.trim() : model;
  const amount = Number(quantity.replace(',', '.'));
  const ready = name !== '' && Number.isFinite(amount) && amount > 0 && (known !== undefined || unit.trim() !== '');
  const submit = async (): Promise<void> => {
    if (ready && (await steps.command('parts', { model: name, quantity: amount, unit: known?.unit ?? unit.trim() }))) {
      onClose();
    }
  };
  // Those of the ticket's own trade first.
  const items = [...(stock.data ?? [])].sort((a, b) => Number(b.trade === ticket.trade) - Number(a.trade === ticket.trade) || a.model.localeCompare(b.model));
  return (
    <Sheet title={t.part} onClose={onClose}>
      <form
        className="phone-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {items.length > 0 && (
          <label>
            {t.chosen}
            <select value={model} onChange={(event) => setModel(event.target.value)}>
              <option value="">{t.other}</option>
              {items.map((item) => (
                <option key={item.model} value={item.model}>
                  {`${item.model} · ${localText(item.names, language)} · ${t.stock(formats.number(item.quantity, 3), item.unit)}${item.low ? ` (${t.low})` : ''}`}
                </option>
              ))}
            </select>
          </label>
        )}
        {model === '' && (
          <>
            <label>
              {t.model}
              <input maxLength={100} required value={other} onChange={(event) => setOther(event.target.value)} />
            </label>
            <label>
              {t.unit}
              <input maxLength={20} required value={unit} onChange={(event) => setUnit(event.target.value)} />
            </label>
          </>
        )}
        <label>
          {t.quantity}
          {known !== undefined && ` (${known.unit})`}
          <input inputMode="decimal" required value={quantity} onChange={(event) => setQuantity(event.target.value)} />
        </label>
        <button type="submit" className="phone-next" disabled={!ready}>
          {t.save}
        </button>
      </form>
    </Sheet>
  );
}
