package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.concurrent.BlockingDeque} maps to Python. */
@Mirror("java.util.concurrent.BlockingDeque")
@PythonClass(name = "ArrayDeque")
abstract class BlockingDequeMirror {}
