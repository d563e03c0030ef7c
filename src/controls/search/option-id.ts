/** The id of a result's element, by its place in the list. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}
