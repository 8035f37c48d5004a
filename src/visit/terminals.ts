/** Where people arrive and leave: airport, station, pier. */
const terminals = /공항|역|부두|터미널|항$|ICN|GMP|PUS|CJU|airport|station|terminal|pier/i;

/** Whether a place is one where people arrive from far away. */
export function isTerminal(place: string | null): boolean {
  return place !== null && terminals.test(place);
}
