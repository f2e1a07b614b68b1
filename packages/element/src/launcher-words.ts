export interface LauncherWords { fr: string; en: string; ar: string; name: string }
