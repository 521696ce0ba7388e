import { isMainThread } from 'node:worker_threads';
import { startService } from './service.js';
import { answerCalls } from './worker.js';

// One file is both: the workers load the program that started them.
if (isMainThread) startService(new URL(import.meta.url));
else answerCalls();
