package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/**
 * How {@code java.lang.Character.UnicodeBlock} maps to Python: all blocks, of which these have
 * their constants.
 */
@Mirror("java.lang.Character$UnicodeBlock")
@PythonClass(name = "UnicodeBlock")
abstract class CharacterUnicodeBlockMirror {
  @PythonExpression("block_of({0})")
  @MayReturnNull
  static native Character.UnicodeBlock of(char c);

  @PythonExpression("block_of({0})")
  @MayReturnNull
  static native Character.UnicodeBlock of(int codePoint);

  @PythonExpression("unicode_block(\"BASIC_LATIN\")")
  static Character.UnicodeBlock BASIC_LATIN;

  @PythonExpression("unicode_block(\"LATIN_1_SUPPLEMENT\")")
  static Character.UnicodeBlock LATIN_1_SUPPLEMENT;

  @PythonExpression("unicode_block(\"LATIN_EXTENDED_A\")")
  static Character.UnicodeBlock LATIN_EXTENDED_A;

  @PythonExpression("unicode_block(\"LATIN_EXTENDED_B\")")
  static Character.UnicodeBlock LATIN_EXTENDED_B;

  @PythonExpression("unicode_block(\"IPA_EXTENSIONS\")")
  static Character.UnicodeBlock IPA_EXTENSIONS;

  @PythonExpression("unicode_block(\"SPACING_MODIFIER_LETTERS\")")
  static Character.UnicodeBlock SPACING_MODIFIER_LETTERS;

  @PythonExpression("unicode_block(\"COMBINING_DIACRITICAL_MARKS\")")
  static Character.UnicodeBlock COMBINING_DIACRITICAL_MARKS;

  @PythonExpression("unicode_block(\"GREEK\")")
  static Character.UnicodeBlock GREEK;

  @PythonExpression("unicode_block(\"CYRILLIC\")")
  static Character.UnicodeBlock CYRILLIC;

  @PythonExpression("unicode_block(\"ARMENIAN\")")
  static Character.UnicodeBlock ARMENIAN;

  @PythonExpression("unicode_block(\"HEBREW\")")
  static Character.UnicodeBlock HEBREW;

  @PythonExpression("unicode_block(\"ARABIC\")")
  static Character.UnicodeBlock ARABIC;

  @PythonExpression("unicode_block(\"SYRIAC\")")
  static Character.UnicodeBlock SYRIAC;

  @PythonExpression("unicode_block(\"DEVANAGARI\")")
  static Character.UnicodeBlock DEVANAGARI;

  @PythonExpression("unicode_block(\"BENGALI\")")
  static Character.UnicodeBlock BENGALI;

  @PythonExpression("unicode_block(\"TAMIL\")")
  static Character.UnicodeBlock TAMIL;

  @PythonExpression("unicode_block(\"THAI\")")
  static Character.UnicodeBlock THAI;

  @PythonExpression("unicode_block(\"TIBETAN\")")
  static Character.UnicodeBlock TIBETAN;

  @PythonExpression("unicode_block(\"GEORGIAN\")")
  static Character.UnicodeBlock GEORGIAN;

  @PythonExpression("unicode_block(\"HANGUL_JAMO\")")
  static Character.UnicodeBlock HANGUL_JAMO;

  @PythonExpression("unicode_block(\"ETHIOPIC\")")
  static Character.UnicodeBlock ETHIOPIC;

  @PythonExpression("unicode_block(\"CHEROKEE\")")
  static Character.UnicodeBlock CHEROKEE;

  @PythonExpression("unicode_block(\"RUNIC\")")
  static Character.UnicodeBlock RUNIC;

  @PythonExpression("unicode_block(\"KHMER\")")
  static Character.UnicodeBlock KHMER;

  @PythonExpression("unicode_block(\"MONGOLIAN\")")
  static Character.UnicodeBlock MONGOLIAN;

  @PythonExpression("unicode_block(\"LATIN_EXTENDED_ADDITIONAL\")")
  static Character.UnicodeBlock LATIN_EXTENDED_ADDITIONAL;

  @PythonExpression("unicode_block(\"GREEK_EXTENDED\")")
  static Character.UnicodeBlock GREEK_EXTENDED;

  @PythonExpression("unicode_block(\"GENERAL_PUNCTUATION\")")
  static Character.UnicodeBlock GENERAL_PUNCTUATION;

  @PythonExpression("unicode_block(\"SUPERSCRIPTS_AND_SUBSCRIPTS\")")
  static Character.UnicodeBlock SUPERSCRIPTS_AND_SUBSCRIPTS;

  @PythonExpression("unicode_block(\"CURRENCY_SYMBOLS\")")
  static Character.UnicodeBlock CURRENCY_SYMBOLS;

  @PythonExpression("unicode_block(\"LETTERLIKE_SYMBOLS\")")
  static Character.UnicodeBlock LETTERLIKE_SYMBOLS;

  @PythonExpression("unicode_block(\"NUMBER_FORMS\")")
  static Character.UnicodeBlock NUMBER_FORMS;

  @PythonExpression("unicode_block(\"ARROWS\")")
  static Character.UnicodeBlock ARROWS;

  @PythonExpression("unicode_block(\"MATHEMATICAL_OPERATORS\")")
  static Character.UnicodeBlock MATHEMATICAL_OPERATORS;

  @PythonExpression("unicode_block(\"MISCELLANEOUS_TECHNICAL\")")
  static Character.UnicodeBlock MISCELLANEOUS_TECHNICAL;

  @PythonExpression("unicode_block(\"BOX_DRAWING\")")
  static Character.UnicodeBlock BOX_DRAWING;

  @PythonExpression("unicode_block(\"BLOCK_ELEMENTS\")")
  static Character.UnicodeBlock BLOCK_ELEMENTS;

  @PythonExpression("unicode_block(\"GEOMETRIC_SHAPES\")")
  static Character.UnicodeBlock GEOMETRIC_SHAPES;

  @PythonExpression("unicode_block(\"MISCELLANEOUS_SYMBOLS\")")
  static Character.UnicodeBlock MISCELLANEOUS_SYMBOLS;

  @PythonExpression("unicode_block(\"DINGBATS\")")
  static Character.UnicodeBlock DINGBATS;

  @PythonExpression("unicode_block(\"BRAILLE_PATTERNS\")")
  static Character.UnicodeBlock BRAILLE_PATTERNS;

  @PythonExpression("unicode_block(\"CJK_SYMBOLS_AND_PUNCTUATION\")")
  static Character.UnicodeBlock CJK_SYMBOLS_AND_PUNCTUATION;

  @PythonExpression("unicode_block(\"HIRAGANA\")")
  static Character.UnicodeBlock HIRAGANA;

  @PythonExpression("unicode_block(\"KATAKANA\")")
  static Character.UnicodeBlock KATAKANA;

  @PythonExpression("unicode_block(\"BOPOMOFO\")")
  static Character.UnicodeBlock BOPOMOFO;

  @PythonExpression("unicode_block(\"CJK_UNIFIED_IDEOGRAPHS\")")
  static Character.UnicodeBlock CJK_UNIFIED_IDEOGRAPHS;

  @PythonExpression("unicode_block(\"CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A\")")
  static Character.UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A;

  @PythonExpression("unicode_block(\"CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B\")")
  static Character.UnicodeBlock CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B;

  @PythonExpression("unicode_block(\"CJK_COMPATIBILITY\")")
  static Character.UnicodeBlock CJK_COMPATIBILITY;

  @PythonExpression("unicode_block(\"CJK_COMPATIBILITY_IDEOGRAPHS\")")
  static Character.UnicodeBlock CJK_COMPATIBILITY_IDEOGRAPHS;

  @PythonExpression("unicode_block(\"HANGUL_SYLLABLES\")")
  static Character.UnicodeBlock HANGUL_SYLLABLES;

  @PythonExpression("unicode_block(\"HIGH_SURROGATES\")")
  static Character.UnicodeBlock HIGH_SURROGATES;

  @PythonExpression("unicode_block(\"LOW_SURROGATES\")")
  static Character.UnicodeBlock LOW_SURROGATES;

  @PythonExpression("unicode_block(\"PRIVATE_USE_AREA\")")
  static Character.UnicodeBlock PRIVATE_USE_AREA;

  @PythonExpression("unicode_block(\"HALFWIDTH_AND_FULLWIDTH_FORMS\")")
  static Character.UnicodeBlock HALFWIDTH_AND_FULLWIDTH_FORMS;

  @PythonExpression("unicode_block(\"SPECIALS\")")
  static Character.UnicodeBlock SPECIALS;

  @PythonExpression("unicode_block(\"EMOTICONS\")")
  static Character.UnicodeBlock EMOTICONS;

  @PythonExpression("unicode_block(\"PLAYING_CARDS\")")
  static Character.UnicodeBlock PLAYING_CARDS;
}
