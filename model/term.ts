/** A name the reader wants marked everywhere. */
export interface Term {
  id: string;
  text: string;
  type: 'agency' | 'document';
  /** The full name it stands for, where it is a short one. */
  name?: string;
}
