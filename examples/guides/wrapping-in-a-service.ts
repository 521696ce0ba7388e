import { type InputError, prepareOptions, validateGroupSession } from 'group-therapy-billing';
import { medicare } from 'group-therapy-billing/reference';
import { session } from './evening.js';

const options = prepareOptions({ payers: medicare, checks: false });

const isInputError = (error: unknown): error is InputError =>
  error instanceof Error && 'code' in error && error.code === 'INVALID_INPUT';

const answer = (body: string): { status: number; body: unknown } => {
  try {
    return { status: 200, body: validateGroupSession(JSON.parse(body), options) };
  } catch (error) {
    if (isInputError(error)) return { status: 422, body: { issues: error.issues } };
    if (error instanceof SyntaxError) return { status: 400, body: { issues: [] } };
    throw error;
  }
};

answer(JSON.stringify(session)).status;   //=> 200
answer('{"sessionId": 7}').status;        //=> 422
answer('{"sessionId"').status;            //=> 400
