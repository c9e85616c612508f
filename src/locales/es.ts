import type { BreadcrumbsStrings, BylineStrings, CalloutStrings } from './strings.js';

export const breadcrumbs: BreadcrumbsStrings = {
  label: 'Ruta de navegación',
  more: { one: 'Mostrar {n} nivel más', other: 'Mostrar {n} niveles más' },
};

export const byline: BylineStrings = { prefix: 'Por ' };

export const callout: CalloutStrings = {
  note: 'Nota',
  'did-you-know': '¿Sabía que…?',
  'pro-tip': 'Consejo de experto',
  context: 'Contexto',
  'key-fact': 'Dato clave',
  correction: 'Corrección',
  warning: 'Advertencia',
};
