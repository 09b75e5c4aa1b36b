/** Whether it has the form of a language tag, such as fr or fr-CA. */
export function isLanguage(text: string): boolean {
  return text.length <= 60 && /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(text);
}
