const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

const moment = (part: string): string => {
  const [year = '', month, day] = part.split('-');
  const name = month === undefined ? '' : (months[Number(month) - 1] ?? '');
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
};

/** A peildatum as Dutch text: "2016", "juli 2016", "25 maart 2015", "februari 2016 tot april 2016". */
export const dutchDate = (peildatum: string): string => peildatum.split('/').map(moment).join(' tot ');

/** The years of a peildatum: "2016", or "2009-2012" for a period over several years. */
export const years = (peildatum: string): string => {
  const [from = '', to = from] = peildatum.split('/').map((part) => part.slice(0, 4));
  return from === to ? from : `${from}-${to}`;
};

/** Every year that a peildatum lies in: 2009/2012 lies in four. */
export const everyYear = (peildatum: string): string[] => {
  const [from = '', to = from] = peildatum.split('/').map((part) => part.slice(0, 4));
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
};
