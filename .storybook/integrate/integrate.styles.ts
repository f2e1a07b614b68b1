/** The look of the preview. The page of the partner has colours of its own, so that the element is seen on them. */
export const styles = `
  .integrate { color-scheme: light; background: #fff; color: #15232a; font: 16px/1.5 system-ui, sans-serif; }
  .integrate .partner { min-height: 320px; padding: 24px; border-bottom: 1px solid #c5cdd0; background: #f4f6f3; }
  .integrate .partner-dating { background: #fdf3f4; }
  .integrate .partner-shop { background: #faf6ef; }
  .integrate .partner-social { background: #f2f4fb; }
  .integrate .brand { margin: 0; font-weight: 700; }
  .integrate h1 { margin: 8px 0; font-size: 24px; }
  .integrate h2 { margin: 0 0 8px; font-size: 18px; }
  .integrate h3 { margin: 0 0 4px; font-size: 15px; font-weight: 600; }
  .integrate section { padding: 16px 24px; }
  .integrate pre { margin: 0 0 12px; padding: 12px; overflow-x: auto; background: #15232a; color: #f6f7f5; font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  .integrate button { min-height: 36px; padding: 4px 14px; border: 1px solid #15232a; border-radius: 6px; background: #fff; color: #15232a; font: inherit; cursor: pointer; }
`;
