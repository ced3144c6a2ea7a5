package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.util.Timer} maps to Python. */
@Mirror("java.util.Timer")
@Unsupported(
    why = "the board runs one thread",
    instead = "EventLoop.sleepMs in an @Async method started with EventLoop.createTask")
abstract class TimerMirror {}
