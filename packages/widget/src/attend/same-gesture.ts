/** Two presses within this time are one gesture, in milliseconds. */
const ONE_GESTURE_MS = 500;

/** Two taps of a finger are one gesture if they are no further apart, in pixels: not every system counts them. */
const ONE_PLACE_PX = 40;

/** Two clicks closer than this are one: a label clicks what it labels. */
const SAME_CLICK_MS = 30;

/** Whether a click belongs to the gesture of the last one that was let through. */
export function isSameGesture(last: MouseEvent, click: MouseEvent): boolean {
  const after = click.timeStamp - last.timeStamp;
  const isTap = (click as Partial<PointerEvent>).pointerType !== 'mouse';
  const isNear = Math.hypot(click.clientX - last.clientX, click.clientY - last.clientY) < ONE_PLACE_PX;
  return after > SAME_CLICK_MS && after < ONE_GESTURE_MS && click.detail > (isTap && isNear ? 0 : 1);
}
