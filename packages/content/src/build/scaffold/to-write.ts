/** Marks what an editor still has to write. The lint refuses content that holds it. */
export const TO_WRITE = 'TO WRITE';
