package io.greenpark.reports.text;

import io.greenpark.core.provenance.Title;
import java.util.Locale;

/** Languages of the reports. */
public enum Language {
    EN("en", Locale.US),
    ZH("zh", Locale.SIMPLIFIED_CHINESE);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** Code of the language in HTML and on the command line. */
    public String code() {
        return code;
    }

    /** Locale of its numbers. */
    public Locale locale() {
        return locale;
    }

    /** The half of {@code title} that is in this language. */
    public String of(Title title) {
        return switch (this) {
            case EN -> title.en();
            case ZH -> title.zh();
        };
    }
}
