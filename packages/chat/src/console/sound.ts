/** A sound that could not be made by then, in milliseconds, would announce what is long past. */
const LATE_MS = 3_000;

/** Two short notes. Browsers allow sound only after a gesture: `allow` is called by one. */
export class Sound {
  #context: AudioContext | undefined;

  /** Tells whether this machine has a sound. */
  async allow(): Promise<boolean> {
    try {
      this.#context ??= new AudioContext();
      await this.#context.resume();
    } catch {
      return false;
    }
    this.#sound(this.#context, false);
    return true;
  }

  /** A machine that slept, or a phone call, suspends the sound; Safari calls that `interrupted`. */
  async play(isUrgent = false) {
    const context = this.#context;
    if (!context) return;
    const asked = performance.now();
    // Refused, the page goes on without.
    if (context.state !== 'running') await context.resume().catch(() => undefined);
    if (performance.now() - asked < LATE_MS) this.#sound(context, isUrgent);
  }

  #sound(context: AudioContext, isUrgent: boolean) {
    if (context.state !== 'running') return;
    const notes = isUrgent ? [880, 660, 880, 660] : [660, 880];
    for (const [index, frequency] of notes.entries()) {
      const start = context.currentTime + index * 0.16;
      const note = context.createOscillator();
      const volume = context.createGain();
      note.frequency.value = frequency;
      volume.gain.setValueAtTime(0.0001, start);
      volume.gain.exponentialRampToValueAtTime(0.25, start + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.15);
      note.connect(volume).connect(context.destination);
      note.start(start);
      note.stop(start + 0.16);
    }
  }
}
