// Matches a pattern that takes for ever.
export const waitN = async () => [/^(\w+\s?)*$/.test(`${"word ".repeat(40)}!`)];
