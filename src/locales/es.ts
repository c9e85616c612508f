import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, CommentFormStrings, CommentToolsStrings, CommentsStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, SupportStepsStrings, TableToolsStrings } from './strings.js';

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
  checking: 'Comprobando de nuevo…',
  still: 'Parece que sigue bloqueada. Con algunos bloqueadores hay que volver a cargar la página.',
  thanks: 'Gracias. Está ayudando a financiar nuestro periodismo.',
};

export const supportSteps: SupportStepsStrings = {
  ublock: 'Pulse su icono en la barra de herramientas y, después, el botón grande de encendido.',
  adguard: 'Pulse su icono en la barra de herramientas y desactive la protección para este sitio.',
  plus: 'Pulse su icono en la barra de herramientas y desactive el bloqueo en este sitio.',
  brave: 'Pulse el león en la barra de direcciones y desactive Shields para este sitio.',
  firefox: 'Pulse el escudo en la barra de direcciones y desactive la protección contra el rastreo mejorada para este sitio.',
  others: 'Otro bloqueador',
  other: 'Pulse su icono en la barra de herramientas o en los ajustes del navegador y permita este sitio.',
};

export const comments: CommentsStrings = {
  label: 'Comentarios',
  show: 'Mostrar los comentarios',
};

export const commentForm: CommentFormStrings = {
  text: 'Comentario',
  author: 'Nombre',
  email: 'Correo electrónico, no se publica',
  url: 'Sitio web',
  remember: 'Recordar mi nombre y mi correo en este navegador',
  send: 'Publicar el comentario',
};

export const commentTools: CommentToolsStrings = {
  by: 'Comentario de {name}',
  replyBy: 'Respuesta de {name}',
  anonymous: 'Anónimo',
  count: { one: '{n} comentario', other: '{n} comentarios' },
  order: 'Orden',
  newest: 'Primero los más recientes',
  oldest: 'Primero los más antiguos',
  popular: 'Primero los más valorados',
  loading: 'Los comentarios se están cargando…',
  empty: 'Aún no hay comentarios. Escriba el primero.',
  notLoaded: 'No se pudieron cargar los comentarios.',
  retry: 'Reintentar',
  more: 'Mostrar más comentarios',
  fresh: { one: 'Mostrar {n} comentario nuevo', other: 'Mostrar {n} comentarios nuevos' },
  absent: 'El comentario que indica esta dirección no está aquí.',
  reply: 'Responder',
  replyTo: 'Respuesta a {name}',
  insert: 'Insertar su texto de la última vez',
  goOn: 'Continuar su respuesta',
  cancel: 'Cancelar',
  like: 'Me gusta',
  report: 'Denunciar',
  reason: '¿Qué hay de malo en este comentario?',
  submit: 'Enviar',
  reported: 'Gracias. El comentario ha sido denunciado.',
  edit: 'Editar',
  save: 'Guardar',
  edited: 'Su comentario ha sido modificado.',
  remove: 'Eliminar',
  sure: '¿Eliminar este comentario para siempre?',
  removed: 'Su comentario ha sido eliminado.',
  failed: 'No ha funcionado. Inténtelo más tarde.',
  awaiting: 'Pendiente de moderación. Solo usted puede verlo.',
  kept: 'Guardado en este navegador.',
  unkept: 'Este navegador no puede guardar su texto: se conserva solo mientras esta página esté abierta.',
  restored: 'Aquí está su texto de la última vez.',
  left: { one: 'Queda {n} carácter', other: 'Quedan {n} caracteres' },
  over: { one: 'Sobra {n} carácter', other: 'Sobran {n} caracteres' },
  sending: 'Enviando…',
  published: 'Su comentario está publicado.',
  pending: 'Su comentario está pendiente de moderación. Solo usted puede verlo.',
  see: 'Ir a él',
  saved: 'Su comentario ya se había guardado.',
  rejected: 'Este comentario no fue aceptado. Su texto sigue aquí.',
  duplicate: 'Este mismo comentario ya se ha enviado. Su texto sigue aquí.',
  tooFast: 'Ha pasado muy poco tiempo desde el último comentario. Espere un poco y envíelo de nuevo.',
  wait: { one: 'Demasiado pronto. Podrá enviarlo de nuevo en {n} segundo.', other: 'Demasiado pronto. Podrá enviarlo de nuevo en {n} segundos.' },
  sendNow: 'Ya puede enviarlo.',
  closed: 'Los comentarios están cerrados.',
  signIn: 'Inicie sesión para comentar. Su texto sigue aquí.',
  toSignIn: 'Iniciar sesión',
  signedIn: 'Sesión iniciada como {name}',
  offline: 'No tiene conexión. Su texto se conserva aquí.',
  network: 'No se puede contactar con el servidor. Su texto sigue aquí.',
  timeout: 'El servidor tarda demasiado en responder. Su texto sigue aquí.',
  server: 'El servidor no puede recibir comentarios en este momento. Su texto sigue aquí.',
  uncertain: 'Puede que su comentario se haya guardado, o puede que no. Su texto sigue aquí. Puede enviarlo de nuevo: si se guardó, no aparecerá dos veces.',
  again: 'Enviar de nuevo',
  online: 'Vuelve a tener conexión. Su comentario aún no se ha enviado.',
  problems: { one: 'No se ha enviado: hay que corregir {n} campo.', other: 'No se ha enviado: hay que corregir {n} campos.' },
  textMissing: 'Escriba su comentario.',
  authorMissing: 'Introduzca su nombre.',
  emailMissing: 'Introduzca su correo electrónico.',
  emailMalformed: 'Introduzca una dirección con @, como nombre@example.org.',
  urlMissing: 'Introduzca la dirección de su sitio web.',
  urlMalformed: 'Introduzca una dirección que empiece por https://.',
  tooLong: 'Es demasiado largo: acórtelo.',
  wrong: 'Revise este campo.',
};
