import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, TableToolsStrings } from './strings.js';

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

export const keyPoints: KeyPointsStrings = { label: 'Las claves' };

export const related: RelatedStrings = { label: 'Noticias relacionadas' };

export const faq: FaqStrings = {
  search: 'Buscar en estas preguntas',
  expand: 'Desplegar todo',
  collapse: 'Plegar todo',
  found: { one: '{n} pregunta encontrada', other: '{n} preguntas encontradas' },
  none: 'Ninguna pregunta encontrada',
};

export const links: LinksStrings = {
  to: 'Enlace a «{name}»',
  copied: 'Enlace copiado',
  failed: 'No se ha copiado: el enlace está en la barra de direcciones',
};

export const factTable: FactTableStrings = { label: 'Tabla' };

export const tableTools: TableToolsStrings = {
  filter: 'Filtrar',
  rows: { one: '{shown} de {n} fila', other: '{shown} de {n} filas' },
  csv: 'CSV',
  csvName: 'Guardar la tabla como CSV',
  copy: 'Copiar',
  copyName: 'Copiar la tabla',
  copied: 'Tabla copiada',
  notCopied: 'No se ha podido copiar la tabla',
  ascending: 'Ordenado por {name}, ascendente',
  descending: 'Ordenado por {name}, descendente',
  none: 'En el orden original',
  loading: 'Cargando la tabla…',
  network: 'No se ha podido cargar la tabla.',
  missing: 'No se encuentra el archivo de esta tabla.',
  slow: 'La tabla tarda demasiado en cargar.',
  large: 'El archivo de esta tabla es demasiado grande para mostrarlo aquí.',
  unreadable: 'El archivo de esta tabla no se puede leer.',
  retry: 'Reintentar',
};

export const figure: FigureStrings = {
  zoom: 'Ampliar la imagen',
  zoomOf: 'Ampliar la imagen: {name}',
  enlarged: 'Imagen ampliada',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  close: 'Cerrar',
  failed: 'No se ha podido cargar la imagen grande. Esta es la pequeña.',
};

export const supportNotice: SupportNoticeStrings = {
  title: 'Hay un bloqueador de contenido activo en este sitio',
  why: 'La publicidad financia nuestro periodismo. Permítala en este sitio, por favor.',
  allowed: 'Ya la he permitido',
  dismiss: 'Ahora no',
  close: 'Cerrar',
  steps: 'Cómo permitirla',
  ublock: 'Pulse su icono en la barra de herramientas y, después, el botón grande de encendido.',
  adguard: 'Pulse su icono en la barra de herramientas y desactive la protección para este sitio.',
  plus: 'Pulse su icono en la barra de herramientas y desactive el bloqueo en este sitio.',
  brave: 'Pulse el león en la barra de direcciones y desactive Shields para este sitio.',
  firefox: 'Pulse el escudo en la barra de direcciones y desactive la protección mejorada contra el rastreo para este sitio.',
  others: 'Otro bloqueador',
  other: 'Pulse su icono en la barra de herramientas o en los ajustes del navegador y permita este sitio.',
  checking: 'Comprobando de nuevo…',
  still: 'Parece que sigue bloqueada. Con algunos bloqueadores hay que volver a cargar la página.',
  thanks: 'Gracias. Está ayudando a financiar nuestro periodismo.',
};
