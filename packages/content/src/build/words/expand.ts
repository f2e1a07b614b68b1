/** What alternatives are taken from: the slots of a language. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/** A template with one alternative chosen in each of its `{a|b}`, slots filled. */
export function expand(template: string, slots: Slots, random: () => number): string {
  let text = template;
  // From the innermost: alternatives may hold slots, and these alternatives again.
  for (let depth = 0; depth < 4 && text.includes('{'); depth++) {
    text = text.replace(/\{([^{}]*)\}/g, (_, inner: string) => {
      const choices = inner.split('|');
      const choice = choices[Math.floor(random() * choices.length)]!.trim();
      const slot = Object.hasOwn(slots, choice) ? slots[choice]! : undefined;
      return slot ? slot[Math.floor(random() * slot.length)]! : choice;
    });
  }
  return text;
}
