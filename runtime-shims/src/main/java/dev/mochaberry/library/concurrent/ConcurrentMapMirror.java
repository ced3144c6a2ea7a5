package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;

/** How {@code java.util.concurrent.ConcurrentMap} maps to Python. */
@Mirror("java.util.concurrent.ConcurrentMap")
@PythonClass(name = "ConcurrentHashMap")
abstract class ConcurrentMapMirror {}
