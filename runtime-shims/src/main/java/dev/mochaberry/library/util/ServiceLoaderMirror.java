package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.Unsupported;

/** How {@code java.util.ServiceLoader} maps to Python. */
@Mirror("java.util.ServiceLoader")
@Unsupported(
    why = "all classes of a program are translated beforehand",
    instead = "new, or a list of the services")
abstract class ServiceLoaderMirror {}
