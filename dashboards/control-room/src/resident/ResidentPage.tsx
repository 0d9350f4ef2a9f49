import { useState } from 'react';
import { setLanguage, useLanguage } from '../texts/language';
import { useTexts } from '../texts/useTexts';
import { RepairSteps } from './RepairSteps';
import { residentTexts } from './residentTexts';
import { ScoreForm } from './ScoreForm';
import { useProgress } from './useProgress';
import { Formats } from '../shared/formats';
import './resident.css';

/** What a resident sees of a repair, by the link that was sent: how far it is, and afterwards how it was. */
export function ResidentPage({ token }: { token: string }) {
  const t = useTexts(residentTexts);
  const language = useLanguage();
  const formats = new Formats(language);
  const { data, at, problem, reload } = useProgress(token);
  const [thanked, setThanked] = useState(false);
  return (
    <main className="resident">
      <header>
        <h1>{t.title}</h1>
        <button type="button" lang={language === 'zh' ? 'en' : 'zh'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
          {language === 'zh' ? 'English' : '中文'}
        </button>
      </header>
      {data === undefined && problem === undefined && <p>{t.loading}</p>}
      {problem?.status === 404 && (
        <section role="alert">
          <h2>{t.badLink}</h2>
          <p>{t.badLinkWhat}</p>
        </section>
      )}
      {problem !== undefined && problem.status !== 404 && (
        <section role="alert">
          <p>{problem.status === 429 ? t.busy : data === undefined ? t.unreachable : t.stale(formats.time(at))}</p>
          <button type="button" onClick={reload}>
            {t.retry}
          </button>
        </section>
      )}
      {data !== undefined && (
        <>
          <RepairSteps progress={data} />
          {thanked ? (
            <section role="status">
              <h2>{t.thanks}</h2>
              <p>{t.thanksWhat}</p>
            </section>
          ) : (
            data.mayScore && <ScoreForm token={token} onDone={() => setThanked(true)} />
          )}
          {problem === undefined && <p className="resident-soft">{t.updated(formats.time(at))}</p>}
        </>
      )}
    </main>
  );
}
