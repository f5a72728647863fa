/** In pixels, as it is shown. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture by its size and how light its rows and columns are: nobody can make the picture of that. */
export interface PictureMark extends PictureSize {
  /** The mean light of `GRID_SIDE` rows and as many columns, 0 to 255, a byte each, as hex. */
  readonly light: string;
}

/** A picture that a person copied, dragged or opened the menu of in a work app. */
export interface KnownPicture extends PictureMark {
  readonly appName: string;
  readonly orgId: string;
  /** Epoch ms. */
  readonly at: number;
}

/** A mark is made of a picture drawn on so many pixels by so many; what is smaller is an icon, and many look alike. */
export const GRID_SIDE = 64;
