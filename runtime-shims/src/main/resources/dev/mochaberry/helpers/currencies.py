# java.util.Currency, with names in English (ISO 4217).


class Currency:
    java_name = "java.util.Currency"

    def __init__(self, code, words):
        self.code = code
        number, digits, self.sign, self.name = words.split(" ", 3)
        self.number, self.digits = int(number), int(digits)

    def written_by(self, out, name):
        out.put_form(self, name, (self.code,))

    def of_form(values, data, items):
        return currency_for(values[0])

    def symbol(self, locale):
        # By its own country's people, in the words the program brings, and in English.
        here = LOCALES and locale.country and locale.language
        own = here and country_currency(locale.country) == self.code
        if own and not locale_words(locale, "c", True):
            for entry in LOCAL_SIGNS.split(";"):
                if entry.startswith(str(locale) + " "):
                    return entry[len(str(locale)) + 1 :]
        words = locale_words(locale, "c")
        if words:
            for entry in words:
                if entry.startswith(self.code + " "):
                    return entry[4:]
            return self.code
        if own:
            return self.sign or self.code
        if self.code == "USD" and not (locale.language == "en" and locale.country in ("", "US")):
            if locale.language not in ("", "en"):
                raise UnsupportedOperationException("the sign of USD in " + str(locale))
            return "US$"
        if LOCALES and locale.language not in ("", "en"):
            raise UnsupportedOperationException("the sign of " + self.code + " in " + str(locale))
        return self.sign or self.code

    def __str__(self):
        return self.code


# Code, number, digits, sign in English, name.
CURRENCY_TABLE_TEXT = (
    "ADP 20 0  Andorran Peseta;AED 784 2  United Arab Emirates Dirham;AFA 4 2  Afghan Afghani (1927–2002);"
    "AFN 971 2  Afghan Afghani;ALL 8 2  Albanian Lek;AMD 51 2  Armenian Dram;"
    "ANG 532 2  Netherlands Antillean Guilder;AOA 973 2  Angolan Kwanza;ARS 32 2  Argentine Peso;"
    "ATS 40 2  Austrian Schilling;AUD 36 2 A$ Australian Dollar;AWG 533 2  Aruban Florin;AYM 945 2  AYM;"
    "AZM 31 2  Azerbaijani Manat (1993–2006);AZN 944 2  Azerbaijani Manat;"
    "BAM 977 2  Bosnia-Herzegovina Convertible Mark;BBD 52 2  Barbadian Dollar;BDT 50 2  Bangladeshi Taka;"
    "BEF 56 0  Belgian Franc;BGL 100 2  Bulgarian Hard Lev;BGN 975 2  Bulgarian Lev;BHD 48 3  Bahraini Dinar;"
    "BIF 108 0  Burundian Franc;BMD 60 2  Bermudan Dollar;BND 96 2  Brunei Dollar;BOB 68 2  Bolivian Boliviano;"
    "BOV 984 2  Bolivian Mvdol;BRL 986 2 R$ Brazilian Real;BSD 44 2  Bahamian Dollar;"
    "BTN 64 2  Bhutanese Ngultrum;BWP 72 2  Botswanan Pula;BYB 112 0  Belarusian Ruble (1994–1999);"
    "BYN 933 2  Belarusian Ruble;BYR 974 0  Belarusian Ruble (2000–2016);BZD 84 2  Belize Dollar;"
    "CAD 124 2 CA$ Canadian Dollar;CDF 976 2  Congolese Franc;CHE 947 2  WIR Euro;CHF 756 2  Swiss Franc;"
    "CHW 948 2  WIR Franc;CLF 990 4  Chilean Unit of Account (UF);CLP 152 0  Chilean Peso;"
    "CNY 156 2 CN\xa5 Chinese Yuan;COP 170 2  Colombian Peso;COU 970 2  Colombian Real Value Unit;"
    "CRC 188 2  Costa Rican Colón;CSD 891 2  Serbian Dinar (2002–2006);CUC 931 2  Cuban Convertible Peso;"
    "CUP 192 2  Cuban Peso;CVE 132 2  Cape Verdean Escudo;CYP 196 2  Cypriot Pound;CZK 203 2  Czech Koruna;"
    "DEM 276 2  German Mark;DJF 262 0  Djiboutian Franc;DKK 208 2  Danish Krone;DOP 214 2  Dominican Peso;"
    "DZD 12 2  Algerian Dinar;EEK 233 2  Estonian Kroon;EGP 818 2  Egyptian Pound;ERN 232 2  Eritrean Nakfa;"
    "ESP 724 0  Spanish Peseta;ETB 230 2  Ethiopian Birr;EUR 978 2 \u20ac Euro;FIM 246 2  Finnish Markka;"
    "FJD 242 2  Fijian Dollar;FKP 238 2  Falkland Islands Pound;FRF 250 2  French Franc;"
    "GBP 826 2 \xa3 British Pound;GEL 981 2  Georgian Lari;GHC 288 2  Ghanaian Cedi (1979–2007);"
    "GHS 936 2  Ghanaian Cedi;GIP 292 2  Gibraltar Pound;GMD 270 2  Gambian Dalasi;GNF 324 0  Guinean Franc;"
    "GRD 300 0  Greek Drachma;GTQ 320 2  Guatemalan Quetzal;GWP 624 2  Guinea-Bissau Peso;"
    "GYD 328 2  Guyanaese Dollar;HKD 344 2 HK$ Hong Kong Dollar;HNL 340 2  Honduran Lempira;"
    "HRK 191 2  Croatian Kuna;HTG 332 2  Haitian Gourde;HUF 348 2  Hungarian Forint;IDR 360 2  Indonesian Rupiah;"
    "IEP 372 2  Irish Pound;ILS 376 2 \u20aa Israeli New Shekel;INR 356 2 \u20b9 Indian Rupee;"
    "IQD 368 3  Iraqi Dinar;IRR 364 2  Iranian Rial;ISK 352 0  Icelandic Króna;ITL 380 0  Italian Lira;"
    "JMD 388 2  Jamaican Dollar;JOD 400 3  Jordanian Dinar;JPY 392 0 \xa5 Japanese Yen;"
    "KES 404 2  Kenyan Shilling;KGS 417 2  Kyrgystani Som;KHR 116 2  Cambodian Riel;KMF 174 0  Comorian Franc;"
    "KPW 408 2  North Korean Won;KRW 410 0 \u20a9 South Korean Won;KWD 414 3  Kuwaiti Dinar;"
    "KYD 136 2  Cayman Islands Dollar;KZT 398 2  Kazakhstani Tenge;LAK 418 2  Laotian Kip;"
    "LBP 422 2  Lebanese Pound;LKR 144 2  Sri Lankan Rupee;LRD 430 2  Liberian Dollar;LSL 426 2  Lesotho Loti;"
    "LTL 440 2  Lithuanian Litas;LUF 442 0  Luxembourgian Franc;LVL 428 2  Latvian Lats;LYD 434 3  Libyan Dinar;"
    "MAD 504 2  Moroccan Dirham;MDL 498 2  Moldovan Leu;MGA 969 2  Malagasy Ariary;MGF 450 0  Malagasy Franc;"
    "MKD 807 2  Macedonian Denar;MMK 104 2  Myanmar Kyat;MNT 496 2  Mongolian Tugrik;MOP 446 2  Macanese Pataca;"
    "MRO 478 2  Mauritanian Ouguiya (1973–2017);MRU 929 2  Mauritanian Ouguiya;MTL 470 2  Maltese Lira;"
    "MUR 480 2  Mauritian Rupee;MVR 462 2  Maldivian Rufiyaa;MWK 454 2  Malawian Kwacha;"
    "MXN 484 2 MX$ Mexican Peso;MXV 979 2  Mexican Investment Unit;MYR 458 2  Malaysian Ringgit;"
    "MZM 508 2  Mozambican Metical (1980–2006);MZN 943 2  Mozambican Metical;NAD 516 2  Namibian Dollar;"
    "NGN 566 2  Nigerian Naira;NIO 558 2  Nicaraguan Córdoba;NLG 528 2  Dutch Guilder;NOK 578 2  Norwegian Krone;"
    "NPR 524 2  Nepalese Rupee;NZD 554 2 NZ$ New Zealand Dollar;OMR 512 3  Omani Rial;"
    "PAB 590 2  Panamanian Balboa;PEN 604 2  Peruvian Sol;PGK 598 2  Papua New Guinean Kina;"
    "PHP 608 2 \u20b1 Philippine Piso;PKR 586 2  Pakistani Rupee;PLN 985 2  Polish Zloty;"
    "PTE 620 0  Portuguese Escudo;PYG 600 0  Paraguayan Guarani;QAR 634 2  Qatari Rial;"
    "ROL 642 0  Romanian Leu (1952–2006);RON 946 2  Romanian Leu;RSD 941 2  Serbian Dinar;"
    "RUB 643 2  Russian Ruble;RUR 810 2  Russian Ruble (1991–1998);RWF 646 0  Rwandan Franc;"
    "SAR 682 2  Saudi Riyal;SBD 90 2  Solomon Islands Dollar;SCR 690 2  Seychellois Rupee;"
    "SDD 736 2  Sudanese Dinar (1992–2007);SDG 938 2  Sudanese Pound;SEK 752 2  Swedish Krona;"
    "SGD 702 2  Singapore Dollar;SHP 654 2  St. Helena Pound;SIT 705 2  Slovenian Tolar;SKK 703 2  Slovak Koruna;"
    "SLE 925 2  Sierra Leonean Leone;SLL 694 2  Sierra Leonean Leone;SOS 706 2  Somali Shilling;"
    "SRD 968 2  Surinamese Dollar;SRG 740 2  Surinamese Guilder;SSP 728 2  South Sudanese Pound;"
    "STD 678 2  São Tomé & Príncipe Dobra (1977–2017);STN 930 2  São Tomé & Príncipe Dobra;"
    "SVC 222 2  Salvadoran Colón;SYP 760 2  Syrian Pound;SZL 748 2  Swazi Lilangeni;THB 764 2  Thai Baht;"
    "TJS 972 2  Tajikistani Somoni;TMM 795 2  Turkmenistani Manat (1993–2009);TMT 934 2  Turkmenistani Manat;"
    "TND 788 3  Tunisian Dinar;TOP 776 2  Tongan Paʻanga;TPE 626 0  Timorese Escudo;"
    "TRL 792 0  Turkish Lira (1922–2005);TRY 949 2  Turkish Lira;TTD 780 2  Trinidad & Tobago Dollar;"
    "TWD 901 2 NT$ New Taiwan Dollar;TZS 834 2  Tanzanian Shilling;UAH 980 2  Ukrainian Hryvnia;"
    "UGX 800 0  Ugandan Shilling;USD 840 2 $ US Dollar;USN 997 2  US Dollar (Next day);"
    "USS 998 2  US Dollar (Same day);UYI 940 0  Uruguayan Peso (Indexed Units);UYU 858 2  Uruguayan Peso;"
    "UZS 860 2  Uzbekistani Som;VEB 862 2  Venezuelan Bolívar (1871–2008);VED 926 2  Venezuelan Bolívar Soberano;"
    "VEF 937 2  Venezuelan Bolívar (2008–2018);VES 928 2  Venezuelan Bolívar;VND 704 0 \u20ab Vietnamese Dong;"
    "VUV 548 0  Vanuatu Vatu;WST 882 2  Samoan Tala;XAF 950 0 FCFA Central African CFA Franc;XAG 961 -1  Silver;"
    "XAU 959 -1  Gold;XBA 955 -1  European Composite Unit;XBB 956 -1  European Monetary Unit;"
    "XBC 957 -1  European Unit of Account (XBC);XBD 958 -1  European Unit of Account (XBD);"
    "XCD 951 2 EC$ East Caribbean Dollar;XCG 532 2  Caribbean Guilder;XDR 960 -1  Special Drawing Rights;"
    "XFO 0 -1  French Gold Franc;XFU 0 -1  French UIC-Franc;XOF 952 0 F\u202fCFA West African CFA Franc;"
    "XPD 964 -1  Palladium;XPF 953 0 CFPF CFP Franc;XPT 962 -1  Platinum;XSU 994 -1  Sucre;"
    "XTS 963 -1  Testing Currency Code;XUA 965 -1  ADB Unit of Account;XXX 999 -1 \xa4 Unknown Currency;"
    "YER 886 2  Yemeni Rial;YUM 891 2  Yugoslavian New Dinar (1994–2002);ZAR 710 2  South African Rand;"
    "ZMK 894 2  Zambian Kwacha (1968–2012);ZMW 967 2  Zambian Kwacha;ZWD 716 2  Zimbabwean Dollar (1980–2008);"
    "ZWG 924 2  Zimbabwe Gold;ZWL 932 2  Zimbabwean Dollar (2009);ZWN 942 2  ZWN;"
    "ZWR 935 2  Zimbabwean Dollar (2008)"
)

# How a country's currency is written in its language, where that is not as in English.
LOCAL_SIGNS = (
    "fr_CA $\xa0CA;it_CH SFr.;es_MX $;es_AR $;es_CO $;es_CL $;da_DK kr.;sv_SE kr;nb_NO kr;no_NO kr;"
    "pl_PL z\u0142;cs_CZ K\u010d;hu_HU Ft;bg_BG \u043b\u0432.;ru_RU \u20bd;uk_UA \u20b4;tr_TR \u20ba;"
    "ja_JP \uffe5;zh_CN \xa5;zh_TW $;hr_HR EUR;id_ID Rp;th_TH \u0e3f;en_CA $;en_AU $;en_NZ $;en_ZA R;"
    "en_SG $"
)


CURRENCY_TABLE = CodeTable(CURRENCY_TABLE_TEXT)
CURRENCIES = {}


def currency_for(code):
    if code not in CURRENCIES:
        words = CURRENCY_TABLE.find(non_null(code))
        if words is None:
            raise IllegalArgumentException()
        CURRENCIES[code] = Currency(code, words)
    return CURRENCIES[code]


def country_currency(country):
    # Its code, or None.
    found = table_word(COUNTRY_TABLE, country, 1, 2, None)
    if found is None:
        raise IllegalArgumentException()
    return None if found == "-" else found


def currency_of(locale):
    code = country_currency(locale.country)
    return currency_for(code) if code else None
