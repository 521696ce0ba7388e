import { mainDoor } from './main-door.js';
import { otherDoors } from './other-doors.js';
import type { Target } from './target.js';

/** Every public function. */
export const targets: readonly Target[] = [...mainDoor, ...otherDoors];
