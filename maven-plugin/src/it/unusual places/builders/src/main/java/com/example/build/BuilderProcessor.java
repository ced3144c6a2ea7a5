package com.example.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes sources, as Lombok's kin do. */
@SupportedAnnotationTypes("com.example.build.Buildable")
public class BuilderProcessor extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element e : round.getElementsAnnotatedWith(Buildable.class)) {
      String type = e.getSimpleName().toString();
      try (Writer out =
          processingEnv
              .getFiler()
              .createSourceFile("com.example.app." + type + "Builder", e)
              .openWriter()) {
        out.write("package com.example.app;\n");
        out.write("/** Builds in steps. */\npublic class " + type + "Builder {\n");
        out.write("  private int feet;\n");
        out.write("  /** One more. */\n");
        out.write("  public " + type + "Builder foot() { feet++; return this; }\n");
        out.write("  public " + type + " build() { return new " + type + "(feet); }\n}\n");
      } catch (IOException x) {
        throw new UncheckedIOException(x);
      }
    }
    return true;
  }
}
