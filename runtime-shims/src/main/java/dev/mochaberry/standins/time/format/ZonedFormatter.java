package dev.mochaberry.standins.time.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** A formatter by a pattern that shows instants in a zone. */
final class ZonedFormatter extends PatternFormatter {
  private final String pattern;
  private final boolean ofJdk;
  private final ZoneId zone;

  ZonedFormatter(
      String pattern, boolean ofJdk, ResolverStyle style, ZoneId zone, List<FormatPart> parts) {
    super(pattern, ofJdk, style, zone, parts);
    this.pattern = pattern;
    this.ofJdk = ofJdk;
    this.zone = zone;
  }

  @Override
  TemporalAccessor shown(TemporalAccessor temporal) {
    return temporal.isSupported(ChronoField.INSTANT_SECONDS)
        ? ZonedDateTime.ofInstant(Instant.from(temporal), zone)
        : temporal;
  }

  @Override
  public DateTimeFormatter withResolverStyle(ResolverStyle style) {
    return new ZonedFormatter(pattern, ofJdk, style, zone, parts());
  }
}
