export const langIn = (element: Element) => element.matches(':lang(en)') ? 'en' : element.matches(':lang(ar)') ? 'ar' : 'fr';
