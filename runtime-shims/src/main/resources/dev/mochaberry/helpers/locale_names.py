# What languages and countries are called in English, and their codes of three letters (ISO 639, 3166, 4217).


class CodeTable:
    # Entries that begin with a code, with further words behind it.
    def __init__(self, text):
        self.text = text

    def find(self, code):
        # The words behind the code, or None.
        i = (";" + self.text).find(";" + code + " ")
        if code == "" or i < 0:
            return None
        end = self.text.find(";", i)
        return self.text[i + len(code) + 1 : end if end >= 0 else len(self.text)]

    def codes(self):
        return [s[: s.find(" ")] for s in self.text.split(";")]


def table_word(table, code, i, count, otherwise):
    # The word at i of so many.
    found = table.find(code)
    return found.split(" ", count)[i] if found else otherwise


# Code, code of three letters, name.
LANGUAGE_TABLE_TEXT = (
    "aa aar Afar;ab abk Abkhazian;ae ave Avestan;af afr Afrikaans;ak aka Akan;am amh Amharic;an arg Aragonese;"
    "ar ara Arabic;as asm Assamese;av ava Avaric;ay aym Aymara;az aze Azerbaijani;ba bak Bashkir;"
    "be bel Belarusian;bg bul Bulgarian;bh bih Bihari;bi bis Bislama;bm bam Bambara;bn ben Bangla;bo bod Tibetan;"
    "br bre Breton;bs bos Bosnian;ca cat Catalan;ce che Chechen;ch cha Chamorro;co cos Corsican;cr cre Cree;"
    "cs ces Czech;cu chu Church Slavic;cv chv Chuvash;cy cym Welsh;da dan Danish;de deu German;dv div Divehi;"
    "dz dzo Dzongkha;ee ewe Ewe;el ell Greek;en eng English;eo epo Esperanto;es spa Spanish;et est Estonian;"
    "eu eus Basque;fa fas Persian;ff ful Fulah;fi fin Finnish;fj fij Fijian;fo fao Faroese;fr fra French;"
    "fy fry Western Frisian;ga gle Irish;gd gla Scottish Gaelic;gl glg Galician;gn grn Guarani;gu guj Gujarati;"
    "gv glv Manx;ha hau Hausa;he heb Hebrew;hi hin Hindi;ho hmo Hiri Motu;hr hrv Croatian;ht hat Haitian Creole;"
    "hu hun Hungarian;hy hye Armenian;hz her Herero;ia ina Interlingua;id ind Indonesian;ie ile Interlingue;"
    "ig ibo Igbo;ii iii Sichuan Yi;ik ipk Inupiaq;in ind Indonesian;io ido Ido;is isl Icelandic;it ita Italian;"
    "iu iku Inuktitut;iw heb Hebrew;ja jpn Japanese;ji yid Yiddish;jv jav Javanese;ka kat Georgian;kg kon Kongo;"
    "ki kik Kikuyu;kj kua Kuanyama;kk kaz Kazakh;kl kal Kalaallisut;km khm Khmer;kn kan Kannada;ko kor Korean;"
    "kr kau Kanuri;ks kas Kashmiri;ku kur Kurdish;kv kom Komi;kw cor Cornish;ky kir Kyrgyz;la lat Latin;"
    "lb ltz Luxembourgish;lg lug Ganda;li lim Limburgish;ln lin Lingala;lo lao Lao;lt lit Lithuanian;"
    "lu lub Luba-Katanga;lv lav Latvian;mg mlg Malagasy;mh mah Marshallese;mi mri Maori;mk mkd Macedonian;"
    "ml mal Malayalam;mn mon Mongolian;mo mol Moldavian;mr mar Marathi;ms msa Malay;mt mlt Maltese;"
    "my mya Burmese;na nau Nauru;nb nob Norwegian Bokm\xe5l;nd nde North Ndebele;ne nep Nepali;ng ndo Ndonga;"
    "nl nld Dutch;nn nno Norwegian Nynorsk;no nor Norwegian;nr nbl South Ndebele;nv nav Navajo;ny nya Nyanja;"
    "oc oci Occitan;oj oji Ojibwa;om orm Oromo;or ori Odia;os oss Ossetic;pa pan Punjabi;pi pli Pali;"
    "pl pol Polish;ps pus Pashto;pt por Portuguese;qu que Quechua;rm roh Romansh;rn run Rundi;ro ron Romanian;"
    "ru rus Russian;rw kin Kinyarwanda;sa san Sanskrit;sc srd Sardinian;sd snd Sindhi;se sme Northern Sami;"
    "sg sag Sango;si sin Sinhala;sk slk Slovak;sl slv Slovenian;sm smo Samoan;sn sna Shona;so som Somali;"
    "sq sqi Albanian;sr srp Serbian;ss ssw Swati;st sot Southern Sotho;su sun Sundanese;sv swe Swedish;"
    "sw swa Swahili;ta tam Tamil;te tel Telugu;tg tgk Tajik;th tha Thai;ti tir Tigrinya;tk tuk Turkmen;"
    "tl tgl Tagalog;tn tsn Tswana;to ton Tongan;tr tur Turkish;ts tso Tsonga;tt tat Tatar;tw twi Twi;"
    "ty tah Tahitian;ug uig Uyghur;uk ukr Ukrainian;ur urd Urdu;uz uzb Uzbek;ve ven Venda;vi vie Vietnamese;"
    "vo vol Volap\xfck;wa wln Walloon;wo wol Wolof;xh xho Xhosa;yi yid Yiddish;yo yor Yoruba;za zha Zhuang;"
    "zh zho Chinese;zu zul Zulu"
)

# Code, code of three letters, currency, name.
COUNTRY_TABLE_TEXT = (
    "AD AND EUR Andorra;AE ARE AED United Arab Emirates;AF AFG AFN Afghanistan;AG ATG XCD Antigua & Barbuda;"
    "AI AIA XCD Anguilla;AL ALB ALL Albania;AM ARM AMD Armenia;AO AGO AOA Angola;AQ ATA - Antarctica;"
    "AR ARG ARS Argentina;AS ASM USD American Samoa;AT AUT EUR Austria;AU AUS AUD Australia;AW ABW AWG Aruba;"
    "AX ALA EUR \xc5land Islands;AZ AZE AZN Azerbaijan;BA BIH BAM Bosnia & Herzegovina;BB BRB BBD Barbados;"
    "BD BGD BDT Bangladesh;BE BEL EUR Belgium;BF BFA XOF Burkina Faso;BG BGR BGN Bulgaria;BH BHR BHD Bahrain;"
    "BI BDI BIF Burundi;BJ BEN XOF Benin;BL BLM EUR St. Barth\xe9lemy;BM BMU BMD Bermuda;BN BRN BND Brunei;"
    "BO BOL BOB Bolivia;BQ BES USD Caribbean Netherlands;BR BRA BRL Brazil;BS BHS BSD Bahamas;BT BTN BTN Bhutan;"
    "BV BVT NOK Bouvet Island;BW BWA BWP Botswana;BY BLR BYN Belarus;BZ BLZ BZD Belize;CA CAN CAD Canada;"
    "CC CCK AUD Cocos (Keeling) Islands;CD COD CDF Congo - Kinshasa;CF CAF XAF Central African Republic;"
    "CG COG XAF Congo - Brazzaville;CH CHE CHF Switzerland;CI CIV XOF C\xf4te d\u2019Ivoire;"
    "CK COK NZD Cook Islands;CL CHL CLP Chile;CM CMR XAF Cameroon;CN CHN CNY China;CO COL COP Colombia;"
    "CR CRI CRC Costa Rica;CU CUB CUP Cuba;CV CPV CVE Cape Verde;CW CUW XCG Cura\xe7ao;"
    "CX CXR AUD Christmas Island;CY CYP EUR Cyprus;CZ CZE CZK Czechia;DE DEU EUR Germany;DJ DJI DJF Djibouti;"
    "DK DNK DKK Denmark;DM DMA XCD Dominica;DO DOM DOP Dominican Republic;DZ DZA DZD Algeria;EC ECU USD Ecuador;"
    "EE EST EUR Estonia;EG EGY EGP Egypt;EH ESH MAD Western Sahara;ER ERI ERN Eritrea;ES ESP EUR Spain;"
    "ET ETH ETB Ethiopia;FI FIN EUR Finland;FJ FJI FJD Fiji;FK FLK FKP Falkland Islands;FM FSM USD Micronesia;"
    "FO FRO DKK Faroe Islands;FR FRA EUR France;GA GAB XAF Gabon;GB GBR GBP United Kingdom;GD GRD XCD Grenada;"
    "GE GEO GEL Georgia;GF GUF EUR French Guiana;GG GGY GBP Guernsey;GH GHA GHS Ghana;GI GIB GIP Gibraltar;"
    "GL GRL DKK Greenland;GM GMB GMD Gambia;GN GIN GNF Guinea;GP GLP EUR Guadeloupe;GQ GNQ XAF Equatorial Guinea;"
    "GR GRC EUR Greece;GS SGS GBP South Georgia & South Sandwich Islands;GT GTM GTQ Guatemala;GU GUM USD Guam;"
    "GW GNB XOF Guinea-Bissau;GY GUY GYD Guyana;HK HKG HKD Hong Kong SAR China;"
    "HM HMD AUD Heard & McDonald Islands;HN HND HNL Honduras;HR HRV EUR Croatia;HT HTI HTG Haiti;"
    "HU HUN HUF Hungary;ID IDN IDR Indonesia;IE IRL EUR Ireland;IL ISR ILS Israel;IM IMN GBP Isle of Man;"
    "IN IND INR India;IO IOT USD British Indian Ocean Territory;IQ IRQ IQD Iraq;IR IRN IRR Iran;"
    "IS ISL ISK Iceland;IT ITA EUR Italy;JE JEY GBP Jersey;JM JAM JMD Jamaica;JO JOR JOD Jordan;JP JPN JPY Japan;"
    "KE KEN KES Kenya;KG KGZ KGS Kyrgyzstan;KH KHM KHR Cambodia;KI KIR AUD Kiribati;KM COM KMF Comoros;"
    "KN KNA XCD St. Kitts & Nevis;KP PRK KPW North Korea;KR KOR KRW South Korea;KW KWT KWD Kuwait;"
    "KY CYM KYD Cayman Islands;KZ KAZ KZT Kazakhstan;LA LAO LAK Laos;LB LBN LBP Lebanon;LC LCA XCD St. Lucia;"
    "LI LIE CHF Liechtenstein;LK LKA LKR Sri Lanka;LR LBR LRD Liberia;LS LSO LSL Lesotho;LT LTU EUR Lithuania;"
    "LU LUX EUR Luxembourg;LV LVA EUR Latvia;LY LBY LYD Libya;MA MAR MAD Morocco;MC MCO EUR Monaco;"
    "MD MDA MDL Moldova;ME MNE EUR Montenegro;MF MAF EUR St. Martin;MG MDG MGA Madagascar;"
    "MH MHL USD Marshall Islands;MK MKD MKD North Macedonia;ML MLI XOF Mali;MM MMR MMK Myanmar (Burma);"
    "MN MNG MNT Mongolia;MO MAC MOP Macao SAR China;MP MNP USD Northern Mariana Islands;MQ MTQ EUR Martinique;"
    "MR MRT MRU Mauritania;MS MSR XCD Montserrat;MT MLT EUR Malta;MU MUS MUR Mauritius;MV MDV MVR Maldives;"
    "MW MWI MWK Malawi;MX MEX MXN Mexico;MY MYS MYR Malaysia;MZ MOZ MZN Mozambique;NA NAM NAD Namibia;"
    "NC NCL XPF New Caledonia;NE NER XOF Niger;NF NFK AUD Norfolk Island;NG NGA NGN Nigeria;NI NIC NIO Nicaragua;"
    "NL NLD EUR Netherlands;NO NOR NOK Norway;NP NPL NPR Nepal;NR NRU AUD Nauru;NU NIU NZD Niue;"
    "NZ NZL NZD New Zealand;OM OMN OMR Oman;PA PAN PAB Panama;PE PER PEN Peru;PF PYF XPF French Polynesia;"
    "PG PNG PGK Papua New Guinea;PH PHL PHP Philippines;PK PAK PKR Pakistan;PL POL PLN Poland;"
    "PM SPM EUR St. Pierre & Miquelon;PN PCN NZD Pitcairn Islands;PR PRI USD Puerto Rico;"
    "PS PSE ILS Palestinian Territories;PT PRT EUR Portugal;PW PLW USD Palau;PY PRY PYG Paraguay;"
    "QA QAT QAR Qatar;RE REU EUR R\xe9union;RO ROU RON Romania;RS SRB RSD Serbia;RU RUS RUB Russia;"
    "RW RWA RWF Rwanda;SA SAU SAR Saudi Arabia;SB SLB SBD Solomon Islands;SC SYC SCR Seychelles;SD SDN SDG Sudan;"
    "SE SWE SEK Sweden;SG SGP SGD Singapore;SH SHN SHP St. Helena;SI SVN EUR Slovenia;"
    "SJ SJM NOK Svalbard & Jan Mayen;SK SVK EUR Slovakia;SL SLE SLE Sierra Leone;SM SMR EUR San Marino;"
    "SN SEN XOF Senegal;SO SOM SOS Somalia;SR SUR SRD Suriname;SS SSD SSP South Sudan;"
    "ST STP STN S\xe3o Tom\xe9 & Pr\xedncipe;SV SLV SVC El Salvador;SX SXM XCG Sint Maarten;SY SYR SYP Syria;"
    "SZ SWZ SZL Eswatini;TC TCA USD Turks & Caicos Islands;TD TCD XAF Chad;"
    "TF ATF EUR French Southern Territories;TG TGO XOF Togo;TH THA THB Thailand;TJ TJK TJS Tajikistan;"
    "TK TKL NZD Tokelau;TL TLS USD Timor-Leste;TM TKM TMT Turkmenistan;TN TUN TND Tunisia;TO TON TOP Tonga;"
    "TR TUR TRY Turkey;TT TTO TTD Trinidad & Tobago;TV TUV AUD Tuvalu;TW TWN TWD Taiwan;TZ TZA TZS Tanzania;"
    "UA UKR UAH Ukraine;UG UGA UGX Uganda;UM UMI USD U.S. Outlying Islands;US USA USD United States;"
    "UY URY UYU Uruguay;UZ UZB UZS Uzbekistan;VA VAT EUR Vatican City;VC VCT XCD St. Vincent & Grenadines;"
    "VE VEN VES Venezuela;VG VGB USD British Virgin Islands;VI VIR USD U.S. Virgin Islands;VN VNM VND Vietnam;"
    "VU VUT VUV Vanuatu;WF WLF XPF Wallis & Futuna;WS WSM WST Samoa;YE YEM YER Yemen;YT MYT EUR Mayotte;"
    "ZA ZAF ZAR South Africa;ZM ZMB ZMW Zambia;ZW ZWE ZWG Zimbabwe"
)

LANGUAGE_TABLE = CodeTable(LANGUAGE_TABLE_TEXT)
COUNTRY_TABLE = CodeTable(COUNTRY_TABLE_TEXT)


def language_name(code):
    return table_word(LANGUAGE_TABLE, code, 1, 1, code)


def country_name(code):
    return table_word(COUNTRY_TABLE, code, 2, 2, "Latin America" if code == "419" else code)


def iso3_language(code):
    found = table_word(LANGUAGE_TABLE, code, 0, 1, code if len(code) == 3 else None) if code else ""
    if found is None:
        raise missing_resource("Couldn't find 3-letter language code for " + code, "FormatData_" + code, "ShortLanguage")
    return found


def iso3_country(code):
    found = table_word(COUNTRY_TABLE, code, 0, 2, None) if code else ""
    if found is None:
        raise missing_resource("Couldn't find 3-letter country code for " + code, "FormatData_" + code, "ShortCountry")
    return found


# Of scripts those that tell two ways of writing a language apart, as the names of languages have them.
SCRIPT_NAMES = {
    "Arab": "Arabic", "Beng": "Bangla", "Cyrl": "Cyrillic", "Deva": "Devanagari", "Grek": "Greek", "Hans": "Simplified Han",
    "Hant": "Traditional Han", "Hebr": "Hebrew", "Jpan": "Japanese", "Kore": "Korean", "Latn": "Latin", "Thai": "Thai",
}


def script_name(code):
    return SCRIPT_NAMES.get(code, code)


def variant_name(code):
    return "Computer" if code == "POSIX" else code


class MissingResourceException(RuntimeException):
    java_name = "java.util.MissingResourceException"
    resource_class = resource_key = ""
    written = "resource_class", "resource_key"


def missing_resource(message, class_name, key):
    e = MissingResourceException(message)
    e.resource_class, e.resource_key = class_name, key
    return e
