/** Whether the sound is heard: `blocked` until the browser has seen a click or a key in this page. */
export type SoundState = 'off' | 'ready' | 'blocked';

const key = 'facility.sound';
/** Two tones, as of a two-tone horn, Hz. */
const tones = [880, 660];
const toneSeconds = 0.22;
const everyMs = 2_000;

const listeners = new Set<() => void>();
let wanted = localStorage.getItem(key) !== 'off';
let context: AudioContext | undefined;
let repeating: ReturnType<typeof setInterval> | undefined;

export function soundState(): SoundState {
  return !wanted ? 'off' : context?.state === 'running' ? 'ready' : 'blocked';
}

export function listenSound(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function switchSound(on: boolean): void {
  wanted = on;
  localStorage.setItem(key, on ? 'on' : 'off');
  if (on) {
    unblock();
  }

  tell();
}

/** Sounds now and again until it is ended; never twice at once. */
export function repeatSound(): () => void {
  // After the frame that shows the alarm: a browser takes up to a tenth of a second to open its first audio device.
  const first = setTimeout(sound);
  repeating ??= setInterval(sound, everyMs);
  return () => {
    clearTimeout(first);
    clearInterval(repeating);
    repeating = undefined;
  };
}

/** Makes the sound possible; a browser allows it only after a click or a key. */
export function unblock(): void {
  if (context === undefined) {
    context = new AudioContext();
    context.addEventListener('statechange', tell);
  }

  if (context.state === 'suspended') {
    // Refused before the first click: the state says so, and the next click tries again.
    context.resume().catch(tell);
  }
}

function sound(): void {
  unblock();
  if (!wanted || context?.state !== 'running') {
    return;
  }

  tones.forEach((hertz, index) => {
    play(hertz, index * toneSeconds);
    play(hertz, (index + tones.length) * toneSeconds);
  });
}

function play(hertz: number, after: number): void {
  if (context === undefined) {
    return;
  }

  const start = context.currentTime + after;
  const oscillator = context.createOscillator();
  const loudness = context.createGain();
  oscillator.type = 'square';
  oscillator.frequency.value = hertz;
  // Ramps instead of steps: steps click.
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(0.25, start + 0.02);
  loudness.gain.setValueAtTime(0.25, start + toneSeconds - 0.03);
  loudness.gain.linearRampToValueAtTime(0, start + toneSeconds - 0.005);
  oscillator.connect(loudness).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + toneSeconds);
}

function tell(): void {
  listeners.forEach((listener) => listener());
}
