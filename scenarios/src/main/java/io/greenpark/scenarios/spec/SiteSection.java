package io.greenpark.scenarios.spec;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.Site;
import java.util.List;

/** {@code site}: a place on Earth. */
public final class SiteSection {

    private static final Key<Double> LATITUDE = required(
                    "latitudeDeg", Numbers.within(-90.0, 90.0, "deg"), "Latitude, north positive.")
            .chinese("纬度");
    private static final Key<Double> LONGITUDE = required(
                    "longitudeDeg", Numbers.within(-180.0, 180.0, "deg"), "Longitude, east positive.")
            .chinese("经度");
    private static final Key<Double> ELEVATION = required(
                    "elevationM", Numbers.within(-500.0, 9000.0, "m"), "Height above sea level.")
            .chinese("海拔");

    /** A place on Earth. */
    public static final Section<Site> TYPE =
            new Section<>("site", "A place on Earth.", List.of(LATITUDE, LONGITUDE, ELEVATION), SiteSection::bind);

    private SiteSection() {}

    private static Site bind(Values values) {
        return new Site(values.get(LATITUDE), values.get(LONGITUDE), values.get(ELEVATION));
    }
}
