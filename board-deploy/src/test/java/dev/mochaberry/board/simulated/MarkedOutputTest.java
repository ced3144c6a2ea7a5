package dev.mochaberry.board.simulated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedOutputTest {
  @ParameterizedTest(name = "in parts of {0} bytes")
  @ValueSource(ints = {1, 2, 3, 5, 7, 100})
  void marksComeOutHoweverTheOutputIsCut(int size) {
    MarkedOutput output = new MarkedOutput("!ab".getBytes(UTF_8));
    StringBuilder seen = new StringBuilder();
    MarkedOutput.Listener listener =
        new MarkedOutput.Listener() {
          @Override
          public void bytes(byte[] bytes) {
            seen.append(new String(bytes, UTF_8));
          }

          @Override
          public void state(char letter) {
            seen.append('<').append(letter).append('>');
          }
        };
    byte[] all = "x!a!!abRone!abBtwo!ab!!abIend\n".getBytes(UTF_8);
    for (int i = 0; i < all.length; i += size) {
      int n = Math.min(size, all.length - i);
      output.feed(java.util.Arrays.copyOfRange(all, i, i + n), n, listener);
    }
    assertThat(seen).hasToString("x!a!<R>one<B>two<!>!abIend\n".replace("<!>!abI", "<!><I>"));
  }
}
