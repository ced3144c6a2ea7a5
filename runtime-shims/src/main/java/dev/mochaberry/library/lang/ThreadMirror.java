package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.lang.Thread} maps to Python. */
@Mirror("java.lang.Thread")
@Unsupported(why = "MicroPython's boards run one thread", instead = "EventLoop.createTask")
abstract class ThreadMirror {}
