import { civilOf, type Moment } from './moment.ts';
import type { GoString } from './text.ts';
import { DAYS, isFraction, isOffset, MONTHS, piecesOf } from './time-layout.ts';

/** time.Time's Format. Undefined where the layout asks for the name of a zone that is not known here. */
export function formatTime(moment: Moment, layout: GoString): GoString | undefined {
  const parts = piecesOf(layout).map(({ element, text }) => {
    const shown = element === '' ? '' : show(moment, element);
    return shown === undefined ? undefined : text + shown;
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

function show(moment: Moment, element: GoString): string | undefined {
  if (isOffset(element)) return showOffset(moment.offset, element);
  const { day, hour, minute, month, nanosecond, second, weekday, year, yearDay } = civilOf(moment);
  if (isFraction(element)) return showFraction(nanosecond, element);
  const monthName = MONTHS[month - 1] ?? '';
  const dayName = DAYS[weekday] ?? '';
  const hour12 = hour % 12 || 12;
  switch (element) {
    case '2006':
      return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
    case '06':
      return pad(Math.max(year, 0) % 100);
    case 'January':
      return monthName;
    case 'Jan':
      return monthName.slice(0, 3);
    case '1':
      return String(month);
    case '01':
      return pad(month);
    case 'Monday':
      return dayName;
    case 'Mon':
      return dayName.slice(0, 3);
    case '2':
      return String(day);
    case '_2':
      return String(day).padStart(2);
    case '02':
      return pad(day);
    case '__2':
      return String(yearDay).padStart(3);
    case '002':
      return pad(yearDay, 3);
    case '15':
      return pad(hour);
    case '3':
      return String(hour12);
    case '03':
      return pad(hour12);
    case '4':
      return String(minute);
    case '04':
      return pad(minute);
    case '5':
      return String(second);
    case '05':
      return pad(second);
    case 'PM':
      return hour >= 12 ? 'PM' : 'AM';
    case 'pm':
      return hour >= 12 ? 'pm' : 'am';
    default:
      return moment.abbreviation === '' ? showOffset(moment.offset, '-0700') : moment.abbreviation;
  }
}

function showOffset(offset: number, element: GoString): string {
  if (element.startsWith('Z') && offset === 0) return 'Z';
  // Go cuts to minutes first, so less than a minute west of Greenwich has a plus, and its seconds a sign of their own.
  const minutes = Math.trunc(offset / 60);
  const west = minutes < 0;
  const [hours, rest, seconds] = [
    Math.trunc(Math.abs(minutes) / 60),
    Math.abs(minutes) % 60,
    (west ? -offset : offset) % 60,
  ];
  const colon = element.includes(':') ? ':' : '';
  const parts = [pad(hours)];
  if (element.length > 3) parts.push(pad(rest));
  if (/00:?00$/.test(element.slice(3)) && element.length > 6)
    parts.push(`${seconds < 0 ? '-' : ''}${pad(Math.abs(seconds))}`);
  return `${west ? '-' : '+'}${parts.join(colon)}`;
}

function showFraction(nanosecond: number, element: GoString): string {
  const digits = pad(nanosecond, 9)
    .slice(0, element.length - 1)
    .padEnd(element.length - 1, '0');
  if (element.includes('0')) return `${element.charAt(0)}${digits}`;
  const short = digits.replace(/0+$/, '');
  return short === '' ? '' : `${element.charAt(0)}${short}`;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
