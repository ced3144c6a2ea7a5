/**
 * Coroutines, tasks and streams: the Java face of MicroPython's {@code asyncio}.
 *
 * <p>Programs are written against these types and translated: on the board a call here is a call of
 * MicroPython's own module. On the JVM the same program runs on this package's implementation, a
 * single-threaded scheduler that interleaves tasks in MicroPython's order.
 *
 * <p>Calling an {@code @Async} method awaits it. Passing it, as a lambda or a method reference, to
 * {@link dev.mochaberry.asyncio.EventLoop#createTask createTask}, {@code gather}, {@code waitFor}
 * or {@code run} starts it elsewhere.
 */
package dev.mochaberry.asyncio;
