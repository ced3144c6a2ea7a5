/**
 * HTTP/1.1 over {@link dev.mochaberry.asyncio.Stream}: a client and a server, small enough for the
 * board. It is written in Java and translated like a program.
 */
package dev.mochaberry.http;
