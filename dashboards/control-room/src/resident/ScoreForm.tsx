import { useState } from 'react';
import { answer, api } from '../api/client';
import { useTexts } from '../texts/useTexts';
import { residentTexts } from './residentTexts';
import { Stars } from './Stars';

/** A star is 20 points: the service counts 0 to 100, and asks once more below 80, which is four stars. */
const pointsOfStar = 20;
const questions = ['attitude', 'skill', 'timeliness'] as const;
type Stars = Record<(typeof questions)[number], number>;

/** The follow-up: three questions and a comment, once. */
export function ScoreForm({ token, onDone }: { token: string; onDone: () => void }) {
  const t = useTexts(residentTexts);
  const [stars, setStars] = useState<Stars>({ attitude: 0, skill: 0, timeliness: 0 });
  const [comment, setComment] = useState('');
  const [refusal, setRefusal] = useState('');
  const [sending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    if (questions.some((question) => stars[question] === 0)) {
      setRefusal(t.missing);
      return;
    }

    setSending(true);
    setRefusal('');
    try {
      await answer(
        api.POST('/api/v1/resident/{token}/score', {
          params: { path: { token } },
          body: { attitude: stars.attitude * pointsOfStar, skill: stars.skill * pointsOfStar, timeliness: stars.timeliness * pointsOfStar, comment: comment.trim() === '' ? null : comment.trim() },
        }),
      );
      onDone();
    } catch (failure) {
      setRefusal(failure instanceof Error ? failure.message : String(failure));
    } finally {
      setSending(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t.score}</h2>
      <p>{t.scoreWhat}</p>
      {questions.map((question) => (
        <Stars key={question} name={question} label={t[question]} value={stars[question]} onChange={(value) => setStars({ ...stars, [question]: value })} />
      ))}
      <label>
        {t.comment}
        <textarea rows={3} maxLength={1000} value={comment} onChange={(event) => setComment(event.target.value)} />
      </label>
      {refusal !== '' && <p role="alert">{refusal}</p>}
      <button type="submit" className="resident-send" disabled={sending}>
        {sending ? t.sending : t.send}
      </button>
    </form>
  );
}
