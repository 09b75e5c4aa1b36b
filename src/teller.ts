/**
 * Tells something to the program that holds the service. What goes wrong there, at once or later, is told to `onFault`,
 * and ends there: nobody who tells has to mind.
 */
export function teller<News extends unknown[]>(
  callBack: (...news: News) => unknown,
  onFault: (fault: unknown) => void,
): (...news: News) => void {
  return (...news) => {
    new Promise((resolve) => {
      resolve(callBack(...news));
    }).catch(onFault);
  };
}
