import {COMMON} from './prepared.js';

/** What can be wrong with a request; answered in the format of RFC 9457. */
const TITLES = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  414: 'URI Too Long',
  417: 'Expectation Failed',
  431: 'Request Header Fields Too Large',
} as const;

/** The status of a refused request. */
export type ProblemStatus = keyof typeof TITLES;

/** The methods that the API supports. */
export const METHODS = 'GET, HEAD, OPTIONS';

/** A refusal, ready to be sent. It contains nothing from the request. */
export interface Problem {
  readonly status: ProblemStatus;
  readonly body: Uint8Array;
  readonly headers: readonly string[];
}

const PROBLEMS = Object.fromEntries(
  Object.entries(TITLES).map(([status, title]) => [
    status,
    problemOf(Number(status) as ProblemStatus, title),
  ]),
);

/** The refusal of a status: always the same bytes. */
export function problem(status: ProblemStatus): Problem {
  return PROBLEMS[status]!;
}

/** A refusal for a socket whose request could not be read; the connection then closes. */
export function rawProblem(status: ProblemStatus): Uint8Array {
  const {headers, body} = problem(status);
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));
  const head = [`HTTP/1.1 ${status} ${TITLES[status]}`, ...lines, 'Connection: close', '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}

function problemOf(status: ProblemStatus, title: string): Problem {
  const body = new TextEncoder().encode(JSON.stringify({type: 'about:blank', status, title}));
  const headers = [
    ...COMMON,
    ...['Cache-Control', 'no-store'],
    ...['Content-Type', 'application/problem+json'],
    ...['Content-Length', String(body.length)],
    ...(status === 405 ? ['Allow', METHODS] : []),
  ];
  return {status, body, headers};
}
