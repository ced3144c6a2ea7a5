package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** How a client connects. */
@FunctionalInterface
interface Connector {

  /** Connects to a server. */
  @Async
  Stream connect(String host, int port) throws IOException;
}
