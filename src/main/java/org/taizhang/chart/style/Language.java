package org.taizhang.chart.style;

import java.util.Locale;

/** The language that a pack speaks. Names and evidence stay as they are in the documents. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The code for the settings and the {@code lang} attribute: {@code zh} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException where it is neither {@code zh} nor {@code en}
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no language for a pack: " + code + "; allowed: zh, en");
    }

    /** One of two wordings. */
    public String say(String chinese, String english) {
        return this == ZH ? chinese : english;
    }
}
