/** What a page of a list says of itself. */
type Paged = { readonly page: { readonly total: number; readonly offset: number; readonly limit: number } };

const LONGEST = 200;

/** Reads a list to its end, page after page, and puts the pages together. */
export const allPages = async <View extends Paged>(
  read: (page: { readonly offset: number; readonly limit: number }) => Promise<View>,
  join: (first: View, next: View) => View,
): Promise<View> => {
  let view = await read({ offset: 0, limit: LONGEST });
  for (let offset = LONGEST; offset < view.page.total; offset += LONGEST)
    view = join(view, await read({ offset, limit: LONGEST }));
  return view;
};
