import * as v from 'valibot';
import { CELL_STATUSES, STATUSES } from '#domain/status.ts';

export const Status = v.picklist(STATUSES);
export const CellStatus = v.picklist(CELL_STATUSES);
