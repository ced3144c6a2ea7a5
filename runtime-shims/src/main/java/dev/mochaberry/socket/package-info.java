/**
 * MicroPython's {@code socket} and {@code select}: TCP without an event loop, for servers that must
 * get by with the least memory and time. Sockets never block; a {@link Poller} tells which are
 * ready.
 */
package dev.mochaberry.socket;
