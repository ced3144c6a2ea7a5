package dev.mochaberry.cli.timeline;

import dev.mochaberry.cli.timeline.Lane.Activity;
import dev.mochaberry.cli.timeline.Lane.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Draws timelines as one page of HTML that needs nothing else: an SVG for each run, with a lane for
 * each task. A script in the page lets the wheel zoom and the mouse drag; without it the whole run
 * is seen.
 */
public final class TimelinePage {
  private static final int LABELS = 190;
  private static final int WIDTH = 1200;
  private static final int LANE = 26;
  private static final int AXIS = 28;
  private static final int MOST_LANES = 300;
  private static final int MOST_HOGS = 12;

  /** Pixels: what is narrower, and close behind another of its kind, is not drawn. */
  private static final double NARROW = 0.4;

  private final String program;
  private final long hogMicros;
  private final StringBuilder out = new StringBuilder();

  private TimelinePage(String program, long hogMicros) {
    this.program = program;
    this.hogMicros = hogMicros;
  }

  /**
   * The page.
   *
   * @param program what ran
   * @param runs what its tasks did, run by run
   * @param hogMillis a step that takes longer, in milliseconds, is called out
   * @return the HTML
   */
  public static String of(String program, List<Timeline> runs, int hogMillis) {
    TimelinePage page = new TimelinePage(program, hogMillis * 1000L);
    StringBuilder charts = new StringBuilder();
    for (Timeline run : runs) {
      page.out.setLength(0);
      page.run(run);
      charts.append(page.out);
    }
    return resource("page.html")
        .replace("${title}", escape(program))
        .replace("${style}", resource("page.css"))
        .replace("${script}", resource("page.js"))
        .replace("${hog}", String.valueOf(hogMillis))
        .replace("${charts}", charts);
  }

  private void run(Timeline run) {
    List<Timeline.Hog> hogs = run.hogs(hogMicros);
    out.append("<section>\n<h2>").append(escape(run.title())).append("</h2>\n<p class=\"facts\">");
    out.append(run.lanes().size() == 1 ? "1 task" : run.lanes().size() + " tasks");
    out.append(" · ").append(duration(run.length()));
    out.append(" · ").append(run.steps()).append(" steps · some task had its turn for ");
    out.append(duration(run.busy()));
    if (run.length() > 0) {
      out.append(String.format(Locale.ROOT, " (%.0f %%)", 100.0 * run.busy() / run.length()));
    }
    out.append("</p>\n");
    hogs(hogs);
    chart(run);
    if (run.lanes().size() > MOST_LANES) {
      out.append("<p class=\"facts\">… and ").append(run.lanes().size() - MOST_LANES);
      out.append(" more tasks</p>\n");
    }
    out.append("</section>\n");
  }

  private void hogs(List<Timeline.Hog> hogs) {
    if (hogs.isEmpty()) {
      return;
    }
    out.append("<div class=\"hogs\"><b>Nobody else could run</b> while these steps lasted:<ul>\n");
    for (Timeline.Hog hog : hogs.subList(0, Math.min(MOST_HOGS, hogs.size()))) {
      out.append("<li><b>").append(duration(hog.span().length())).append("</b> of ");
      out.append(escape(label(hog.lane()))).append(", ").append(duration(hog.span().start()));
      out.append(" after the start</li>\n");
    }
    if (hogs.size() > MOST_HOGS) {
      out.append("<li>… and ").append(hogs.size() - MOST_HOGS).append(" more</li>\n");
    }
    out.append("</ul></div>\n");
  }

  private void chart(Timeline run) {
    List<Lane> lanes = run.lanes().subList(0, Math.min(MOST_LANES, run.lanes().size()));
    int height = AXIS + lanes.size() * LANE + 8;
    long length = Math.max(1, run.length());
    out.append(
        "<svg viewBox=\"0 0 %d %d\" data-length=\"%d\" data-left=\"%d\" role=\"img\">\n"
            .formatted(LABELS + WIDTH, height, length, LABELS));
    out.append("<g class=\"axis\">\n");
    for (long time = 0, step = tick(length); time <= length; time += step) {
      out.append(
          "<g data-a=\"%d\"><line x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>"
              .formatted(time, x(time, length), x(time, length), AXIS - 6, height));
      out.append(
          "<text x=\"%s\" y=\"%d\">%s</text></g>\n"
              .formatted(x(time, length), AXIS - 11, duration(time)));
    }
    out.append("</g>\n");
    for (int i = 0; i < lanes.size(); i++) {
      lane(lanes.get(i), AXIS + i * LANE, length);
    }
    out.append("</svg>\n");
  }

  private void lane(Lane lane, int top, long length) {
    out.append("<g class=\"lane\">");
    out.append("<text class=\"label\" x=\"0\" y=\"%d\">".formatted(top + 17));
    out.append("<title>").append(escape(story(lane))).append("</title>");
    out.append(escape(shortened(label(lane)))).append("</text>\n");
    double[] drawn = new double[Activity.values().length];
    for (Span span : lane.spans()) {
      double start = position(span.start(), length);
      double end = position(span.end(), length);
      double last = drawn[span.activity().ordinal()];
      if (end - start >= NARROW || start - last >= NARROW || last == 0) {
        span(lane, span, top, length);
        drawn[span.activity().ordinal()] = Math.max(end, start + NARROW);
      }
    }
    if (!lane.end().isEmpty() && !lane.spans().isEmpty()) {
      long time = lane.spans().get(lane.spans().size() - 1).end();
      out.append(
          "<text class=\"end\" data-a=\"%d\" x=\"%s\" y=\"%d\">✕ %s</text>\n"
              .formatted(time, x(time, length), top + 17, escape(lane.end())));
    }
    out.append("</g>\n");
  }

  private void span(Lane lane, Span span, int top, long length) {
    boolean hog = span.activity() == Activity.RUN && span.length() > hogMicros;
    boolean tall = span.activity() == Activity.RUN;
    String kind = hog ? "hog" : span.activity().name().toLowerCase(Locale.ROOT);
    double start = position(span.start(), length);
    double width = Math.max(tall ? 1.5 : NARROW, position(span.end(), length) - start);
    out.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" data-a=\"%d\" data-b=\"%d\" x=\"%.2f\" width=\"%.2f\" y=\"%d\""
                + " height=\"%d\"><title>%s</title></rect>",
            kind,
            span.start(),
            span.end(),
            start,
            width,
            top + (tall ? 3 : 7),
            tall ? 20 : 12,
            escape(words(lane, span, hog))));
    String text = hog ? duration(span.length()) : words(span);
    if (span.activity() != Activity.READY && !text.isEmpty() && (hog || !tall)) {
      boolean fits = text.length() * 6.2 + 8 < width;
      out.append(
          "<text class=\"in %s\"%s data-a=\"%d\" data-b=\"%d\" x=\"%s\" y=\"%d\">%s</text>"
              .formatted(
                  kind,
                  fits ? "" : " visibility=\"hidden\"",
                  span.start(),
                  span.end(),
                  String.format(Locale.ROOT, "%.2f", start + 4),
                  top + 17,
                  escape(text)));
    }
    out.append('\n');
  }

  /** What stands in a span that is wide enough. */
  private static String words(Span span) {
    String what = span.what().startsWith("sleep") ? "sleep" : span.what();
    return what.isEmpty() ? "" : what + " " + duration(span.length());
  }

  /** What a span says when one points at it. */
  private static String words(Lane lane, Span span, boolean hog) {
    String did =
        switch (span.activity()) {
          case RUN -> hog ? "held the loop" : "ran";
          case READY -> "was ready, and waited for its turn";
          default -> "waited for " + span.what();
        };
    return label(lane)
        + " "
        + did
        + " for "
        + duration(span.length())
        + ", from "
        + duration(span.start());
  }

  private static String story(Lane lane) {
    String by = lane.startedBy() == 0 ? "from outside" : "by task " + lane.startedBy();
    String end = lane.end().isEmpty() ? "" : ", " + lane.end();
    return label(lane) + ", started " + by + end;
  }

  private static String label(Lane lane) {
    return lane.name().isEmpty() ? "task " + lane.task() : lane.task() + "  " + lane.name();
  }

  private static String shortened(String label) {
    return label.length() > 26 ? label.substring(0, 25) + "…" : label;
  }

  private static double position(long time, long length) {
    return LABELS + (double) WIDTH * time / length;
  }

  private static String x(long time, long length) {
    return String.format(Locale.ROOT, "%.2f", position(time, length));
  }

  /** The distance of the axis' marks: some eight of them, at round numbers. */
  private static long tick(long length) {
    long step = 1;
    int[] factors = {2, 5, 10};
    for (int i = 0; length / step > 10; i++) {
      step = (long) Math.pow(10, i / 3) * factors[i % 3];
    }
    return step;
  }

  /** A time in the unit that suits it. */
  static String duration(long micros) {
    if (micros == 0) {
      return "0";
    } else if (micros < 1000) {
      return micros + " µs";
    } else if (micros < 1_000_000) {
      return rounded(micros / 1000.0) + " ms";
    }
    return rounded(micros / 1e6) + " s";
  }

  private static String rounded(double value) {
    String text =
        String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = TimelinePage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
