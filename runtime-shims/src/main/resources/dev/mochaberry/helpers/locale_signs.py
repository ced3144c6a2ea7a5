# How numbers are written in languages and countries (CLDR, as the JDK has it).

# Locales : point | group | percent | currency | minus | exponent | group and point of currencies | no number
LOCALE_SIGNS = (
    "de es da ro de_DE es_ES da_DK ro_RO : ,|.|#,##0\xa0%|#,##0.00\xa0\xa4|-|E|.,",
    "fr fr_FR fr_BE : ,|\u202f|#,##0\xa0%|#,##0.00\xa0\xa4|-|E|\u202f,",
    "it vi ca sr is it_IT vi_VN ca_ES sr_RS is_IS : ,|.|#,##0%|#,##0.00\xa0\xa4|-|E|.,",
    "pt pt_BR : ,|.|#,##0%|\xa4\xa0#,##0.00|-|E|.,",
    "nl nl_NL nl_BE : ,|.|#,##0%|\xa4\xa0#,##0.00;\xa4\xa0-#,##0.00|-|E|.,",
    "sv lt sv_SE lt_LT : ,|\xa0|#,##0\xa0%|#,##0.00\xa0\xa4|\u2212|\xd710^|\xa0,",
    "nb no nb_NO no_NO : ,|\xa0|#,##0\xa0%|\xa4\xa0#,##0.00|\u2212|E|\xa0,",
    "fi fi_FI : ,|\xa0|#,##0\xa0%|#,##0.00\xa0\xa4|\u2212|E|\xa0,|ep\xe4luku",
    "pl hu pt_PT pl_PL hu_HU : ,|\xa0|#,##0%|#,##0.00\xa0\xa4|-|E|\xa0,",
    "cs fr_CA cs_CZ : ,|\xa0|#,##0\xa0%|#,##0.00\xa0\xa4|-|E|\xa0,",
    "sk sk_SK : ,|\xa0|#,##0\xa0%|#,##0.00\xa0\xa4|-|e|\xa0,",
    "bg bg_BG : ,|\xa0|#,##0%|#0.00\xa0\xa4|-|E|\xa0,",
    "ru ru_RU : ,|\xa0|#,##0\xa0%|#,##0.00\xa0\xa4|-|E|\xa0,|\u043d\u0435\xa0\u0447\u0438\u0441\u043b\u043e",
    "uk uk_UA : ,|\xa0|#,##0%|#,##0.00\xa0\xa4|-|\u0415|\xa0,",
    "tr tr_TR : ,|.|%#,##0|\xa4#,##0.00|-|E|.,",
    "el el_GR : ,|.|#,##0%|#,##0.00\xa0\xa4|-|e|.,",
    "ja ko zh th hi ja_JP ko_KR zh_CN th_TH hi_IN en_IN en_NZ en_IE en_SG en_US en_GB en : .|,|#,##0%|\xa4#,##0.00|-|E|,.",
    "hr hr_HR : ,|.|#,##0\xa0%|#,##0.00\xa0\xa4|\u2212|E|.,",
    "sl sl_SI : ,|.|#,##0\xa0%|#,##0.00\xa0\xa4|\u2212|e|.,",
    "et et_EE : ,|\xa0|#,##0%|#,##0.00\xa0\xa4|\u2212|\xd710^|\xa0,",
    "lv lv_LV : ,|\xa0|#,##0%|#,##0.00\xa0\xa4|-|E|\xa0,|NS",
    "id id_ID : ,|.|#,##0%|\xa4#,##0.00|-|E|.,",
    "de_AT : ,|\xa0|#,##0\xa0%|\xa4\xa0#,##0.00|-|E|.,",
    "de_CH it_CH : .|\u2019|#,##0%|\xa4\xa0#,##0.00;\xa4-#,##0.00|-|E|\u2019.",
    "fr_CH : ,|\u202f|#,##0%|#,##0.00\xa0\xa4|-|E|\u202f.",
    "es_MX : .|,|#,##0\xa0%|\xa4#,##0.00|-|E|,.",
    "es_AR es_CO : ,|.|#,##0\xa0%|\xa4\xa0#,##0.00|-|E|.,",
    "es_CL : ,|.|#,##0\xa0%|\xa4#,##0.00;\xa4-#,##0.00|-|E|.,",
    "zh_TW zh_HK : .|,|#,##0%|\xa4#,##0.00|-|E|,.|\u975e\u6578\u503c",
    "en_CA en_AU : .|,|#,##0%|\xa4#,##0.00|-|e|,.",
    "en_ZA : ,|\xa0|#,##0%|\xa4#,##0.00|-|E|\xa0,",
)


def signs_of(locale):
    # The signs of a locale, or of its language; the root's are English ones.
    for name in (str(locale), locale.language):
        for line in LOCALE_SIGNS:
            names, signs = line.split(" : ")
            if name in names.split():
                return signs.split("|")
    if locale.language:
        raise UnsupportedOperationException("how numbers are written in " + str(locale))
    return signs_of(LOCALE_ENGLISH)


def localized_digits(s, locale):
    # A formatted number with the locale's signs; the minus stays in java.util.Formatter.
    signs = signs_of(locale)
    return "".join([signs[0] if c == "." else signs[1] if c == "," else c for c in s])


def percent_pattern(locale):
    return signs_of(locale)[2] if LOCALES else "#,##0%"


def currency_format(locale):
    if not LOCALES or not locale.language:
        pattern = "\xa4#,##0.00" if locale.language else "\xa4\xa0#,##0.00"
    else:
        pattern = signs_of(locale)[3]
    made = DecimalFormat(pattern, DecimalFormatSymbols(locale))
    coin = made.symbols.paid_in().coin
    made.min_frac = made.max_frac = 2 if coin.code == "XXX" else coin.digits
    return made
