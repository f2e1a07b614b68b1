/** A handler of a form that reads its fields, each as trimmed text. */
export function submitting(handle: (field: (name: string) => string) => void) {
  return (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    handle((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    });
  };
}
