package dev.mochaberry.tooling.watch;

import dev.mochaberry.translator.Translation;

/** How watch mode speaks: a command writes other lines than a build. */
public interface DevVoice {

  /** What there is to say about the program's Java. */
  void diagnostics(Translation translation);

  /** What a tool printed that found something wrong. */
  void output(String text);

  /** A step that is done, in words that begin with a small letter. */
  void step(String words);

  /** Something that did not work, in words that begin with a small letter. */
  void failure(String words);
}
