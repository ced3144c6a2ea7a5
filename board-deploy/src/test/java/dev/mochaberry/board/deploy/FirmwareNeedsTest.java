package dev.mochaberry.board.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirmwareNeedsTest {
  @Test
  void modulesAndTheNamesUsedOfThemAreNeeded() {
    assertThat(
            needs(
                """
                import asyncio
                import time as clock
                from micropython import const
                import faults

                async def main():
                    await asyncio.sleep_ms(clock.ticks_ms())
                    self.asyncio.nothing()

                asyncio.run(main())
                """))
        .isEqualTo(
            Map.of(
                "asyncio", Set.of("run", "sleep_ms"),
                "time", Set.of("ticks_ms"),
                "micropython", Set.of("const")));
  }

  @Test
  void whatStandsInATryIsNotNeeded() {
    assertThat(
            needs(
                """
                import sys
                try:
                    import tls
                    sys.rare()
                except ImportError:
                    tls = None
                sys.exit(1)
                """))
        .isEqualTo(Map.of("sys", Set.of("exit")));
  }

  @Test
  void whatAProgramAsksForItselfIsNotNeeded() {
    assertThat(needs("import os\nhome = os.getenv('HOME') if hasattr(os, 'getenv') else ''\n"))
        .isEqualTo(Map.of("os", Set.of()));
  }

  @Test
  void textIsNoCode() {
    assertThat(
            needs(
                """
                import os
                print("os.one", 'os.two \\' os.three')  # os.four
                \"""
                import json
                os.five
                \"""
                os.remove("x")
                """))
        .isEqualTo(Map.of("os", Set.of("remove")));
  }

  @Test
  void aNameThatIsGivenAnotherValueIsNoModule() {
    assertThat(needs("import time\ndef f(time):\n    return time.seconds\n"))
        .isEqualTo(Map.of("time", Set.of()));
    assertThat(needs("import time\nfor time in times():\n    time.go()\n"))
        .isEqualTo(Map.of("time", Set.of()));
  }

  private static Map<String, Set<String>> needs(String module) {
    return FirmwareNeeds.of(
            Map.of("program.py", module.getBytes(UTF_8), "faults.py", "pass\n".getBytes(UTF_8)))
        .modules();
  }
}
