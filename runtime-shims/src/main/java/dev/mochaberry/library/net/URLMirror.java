package dev.mochaberry.library.net;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.net.URL} maps to Python: not at all. */
@Mirror("java.net.URL")
@Unsupported(
    why = "java.net blocks the board's one thread",
    instead = "EventLoop.openConnection of dev.mochaberry.asyncio")
abstract class URLMirror {}
