import type { CommentField, FieldIssue } from '../../comments/source.js';
import type { CommentToolsStrings } from '../../locales/strings.js';
import { FIELDS, type Issues } from './comments.check.js';
import type { Box, Input } from './comments.form.js';

let forms = 0;

/** What is wrong in a form, said at each field. */
export class Errors {
  readonly #box: Box;
  readonly #id = `news-comments-${++forms}`;
  readonly #said = new Map<Input, HTMLElement>();

  constructor(box: Box) {
    this.#box = box;
  }

  /** What is to be corrected, in the order of the form: of the fields of a comment these, and what else its author requires. */
  wrong(fields: Issues): [Input, FieldIssue, CommentField?][] {
    const groups = new Set<string>();
    return ([...this.#box.form.elements] as Input[]).flatMap((input): [Input, FieldIssue, CommentField?][] => {
      const { name, type, willValidate, validity, validationMessage } = input;
      const field = FIELDS.find((each) => this.#box.input(each) === input);
      if (field) return fields[field] ? [[input, fields[field], field]] : [];
      if (!willValidate || validity.valid || groups.has(name)) return [];
      if (type === 'radio') groups.add(name); // one stands for all
      return [[input, { issue: 'invalid', ...(validity.customError && { message: validationMessage }) }]];
    });
  }

  /** Says what to write. @returns where */
  show(fields: Issues, words: CommentToolsStrings): Input[] {
    this.clear();
    for (const [input, { issue, message }, field = 'text'] of this.wrong(fields)) {
      const known: string | undefined = issue === 'too-long' ? words.tooLong : words[`${field}${issue === 'missing' ? 'Missing' : 'Malformed'}` as 'emailMissing'];
      const error = this.#box.add('span', 'error', (input.closest('label') ?? input).parentElement!);
      error.id = `${this.#id}-${this.#said.size}`;
      error.textContent = (issue === 'invalid' ? message : known) ?? message ?? words.wrong;
      input.setAttribute('aria-invalid', 'true');
      describe(input, [...idsIn(input), error.id]);
      this.#said.set(input, error);
    }
    return [...this.#said.keys()];
  }

  /** Something has been written into a field, or one of those of its name. */
  typed({ name }: Input): void {
    for (const each of this.#said.keys()) if (each.name === name && each.validity.valid && each.value.trim()) this.#clear(each);
  }

  clear(): void {
    for (const input of this.#said.keys()) this.#clear(input);
  }

  #clear(input: Input): void {
    const error = this.#said.get(input)!;
    this.#said.delete(input);
    error.remove();
    input.removeAttribute('aria-invalid');
    describe(input, idsIn(input).filter((id) => id !== error.id));
  }
}

/** What describes a field; the author may have said that, too. */
export const idsIn = (field: Element): string[] => field.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? [];

export function describe(field: Element, ids: readonly string[]): void {
  if (ids.length) field.setAttribute('aria-describedby', ids.join(' '));
  else field.removeAttribute('aria-describedby');
}
