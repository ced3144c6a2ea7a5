package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.util.concurrent.Phaser} maps to Python. */
@Mirror("java.util.concurrent.Phaser")
@Unsupported(
    why = "the board runs one thread",
    instead = "EventLoop.createTask and gather with @Async methods, or call the code itself")
abstract class PhaserMirror {}
