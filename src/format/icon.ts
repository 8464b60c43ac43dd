/** The strokes of each icon, on a field of 24 by 24. */
export const icons = {
  toets: 'M9 4h6v3H9zM9 5.5H5.5v15h13v-15H15M8.5 14l2.5 2.5 4.5-5',
  rekenhulp: 'M18 6.5a7 7 0 1 0 0 11M4 10.3h9.5M4 13.7h8.5',
  stappenplan: 'M3 20h5v-5h5v-5h5V5h3',
  vergelijker: 'M12 3v17M7 20.5h10M4.5 6.5h15M5 7l-3 6.5h6zM19 7l-3 6.5h6z',
  wegwijzer: 'M11 2v20M5 4h12l3 3-3 3H5zM19 13H8l-3 2.5L8 18h11z',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-6-6l-1.2 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 6 6l1.2-1.3',
  ready: 'M4.5 12.5l5 5L19.5 7',
  half: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  not: 'M6 6l12 12M18 6L6 18',
  unknown: 'M8 9a4 4 0 1 1 5.5 3.7c-1 .4-1.5 1-1.5 2.3M12 19v.01',
  info: 'M12 10.5V18M12 6v.01',
  warning: 'M12 5v9M12 18.5v.01',
} as const;

export type IconName = keyof typeof icons;
