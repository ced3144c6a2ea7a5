package dev.mochaberry.maven;

import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import javax.inject.Named;
import javax.inject.Singleton;

/**
 * The translator of a build: what the modules have in common, such as the declarations of the
 * library, is read once for all of them. Maven finds it by {@code META-INF/sisu}.
 */
@Named
@Singleton
public class SharedTranslator {
  private final Translator translator = new Translator();

  /** See {@link Translator#translate}; modules may be built at the same time. */
  Translation translate(TranslationRequest request) {
    return translator.translate(request);
  }
}
