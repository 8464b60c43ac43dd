import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { roles, type Colours, type Role } from '../schema/theme.ts';
import { sharePicture } from './share-picture.ts';

const words = { site: 'Wegwijzer', title: 'Kosten', note: 'Een gids.' };

const colours: Colours = {
  ...(Object.fromEntries(Object.keys(roles).map((role) => [role, '#000000'])) as Record<Role, string>),
  ...{ wash: '#ffeedd', band: '#662288', accent: '#22cc44' },
};

test('a picture for a shared link is drawn in the colours of the theme', async () => {
  const { width, data } = PNG.sync.read(await sharePicture(words, colours));
  const at = (x: number, y: number): string => `#${data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString('hex')}`;
  expect({ ground: at(5, 5), post: at(140, 600), board: at(1080, 230 + 100) }).toEqual({
    ground: '#ffeedd',
    post: '#22cc44',
    board: '#662288',
  });
});
