/**
 * Patterns of lines that open with what is done, "Maintain …", "Maintains …", "Maintaining …", from English
 * verbs as a dictionary has them. A last letter may be doubled before "-ing": "planning".
 * @param verbs one space between them; `[sz]` and the like may stand in them
 */
export function openingVerbs(verbs: string): string[] {
  const all = verbs.split(' ');
  const isMute = (verb: string): boolean => /[^e]e$/.test(verb);
  const stems = all.filter(isMute).map((verb) => verb.slice(0, -1));
  const whole = all.filter((verb) => !isMute(verb));
  return [
    `^(?:${stems.join('|')})(?:es?|ing)(?=[ ,/&])`,
    `^(?:${whole.join('|')})(?:e?s|[bdglmnprt]?ing)?(?=[ ,/&])`,
  ];
}
