export type {
  ActionResult, CommentField, CommentOrder, CommentPage, CommentQuery, CommentSession, CommentSource, FieldIssue, NewComment, SourceComment, SubmitResult, Unavailable,
} from './source.js';
