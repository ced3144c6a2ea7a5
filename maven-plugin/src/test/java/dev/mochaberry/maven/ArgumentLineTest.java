package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ArgumentLineTest {

  @Test
  void spacesPartWords() throws Exception {
    assertThat(ArgumentLine.words("  one two\tthree ")).containsExactly("one", "two", "three");
    assertThat(ArgumentLine.words("")).isEmpty();
  }

  @Test
  void quotesHoldWordsTogether() throws Exception {
    assertThat(ArgumentLine.words("'Grace Hopper' --name=\"it's me\" ''"))
        .containsExactly("Grace Hopper", "--name=it's me", "");
  }

  @Test
  void aQuoteIsClosed() {
    assertThatThrownBy(() -> ArgumentLine.words("say 'hello"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("mochaberry.arguments: a ' is not closed: say 'hello");
  }
}
