/** Why the system has not let a file or a folder be written, in words. */
export function whyNotWritten(error: Error & { readonly code?: unknown }): string {
  return reasons[String(error.code)] ?? error.message;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'that is not allowed',
  EDQUOT: 'the disk is full',
  EEXIST: 'something else is there',
  EFBIG: 'the file would be too large',
  EISDIR: 'there is something that is not a file',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'what should be its folder is a file',
  EPERM: 'that is not allowed',
  EROFS: 'nothing can be written there',
};
