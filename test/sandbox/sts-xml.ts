import { randomUUID } from 'node:crypto';
import type { Answer } from './service.ts';

/** A query-protocol answer. https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export function success(action: string, result: string): Answer {
  return document(
    200,
    `${action}Response`,
    element(`${action}Result`, result) + element('ResponseMetadata', requestId()),
  );
}

export function failure(status: number, code: string, message: string): Answer {
  const type = status < 500 ? 'Sender' : 'Receiver';
  const error = element('Error', element('Type', type) + element('Code', code) + element('Message', text(message)));
  return document(status, 'ErrorResponse', error + requestId());
}

function document(status: number, name: string, content: string): Answer {
  const body = `<${name} xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${content}</${name}>`;
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() }, body };
}

function requestId(): string {
  return element('RequestId', randomUUID());
}

export function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

/** Escaped for an element's content. */
export function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
