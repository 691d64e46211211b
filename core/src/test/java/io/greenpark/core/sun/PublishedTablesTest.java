package io.greenpark.core.sun;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.golden.GoldenTable;
import org.junit.jupiter.api.Test;

/** The tables of the algorithms as they were published: every number the same. */
class PublishedTablesTest {

    @Test
    void periodicTermsOfTheEarthAreThoseOfTheReport() {
        GoldenTable all = GoldenTable.csv("spa_terms.csv");
        int compared = compareTerms(all, 'L', EarthTerms.LONGITUDE)
                + compareTerms(all, 'B', EarthTerms.LATITUDE)
                + compareTerms(all, 'R', EarthTerms.RADIUS);
        assertThat(compared).isEqualTo(all.size());
    }

    @Test
    void termsOfTheNutationAreThoseOfTheReport() {
        GoldenTable table = GoldenTable.csv("spa_nutation.csv");
        assertThat(NutationTerms.MULTIPLES).hasNumberOfRows(table.size());
        String[] multiples = {"y0", "y1", "y2", "y3", "y4"};
        String[] coefficients = {"psi_a", "psi_b", "eps_c", "eps_d"};
        for (int row = 0; row < table.size(); row++) {
            assertThat(table.column("row")[row]).isEqualTo(row);
            for (int i = 0; i < multiples.length; i++) {
                assertThat(NutationTerms.MULTIPLES[row][i]).isEqualTo((int) table.column(multiples[i])[row]);
            }
            for (int i = 0; i < coefficients.length; i++) {
                assertThat(NutationTerms.COEFFICIENTS[row][i]).isEqualTo(table.column(coefficients[i])[row]);
            }
        }
    }

    @Test
    void coefficientsOfDirintAreThoseOfThePaper() {
        GoldenTable table = GoldenTable.csv("dirint_coeffs.csv");
        double[] clearness = table.column("kt_prime_bin");
        double[] zenith = table.column("zenith_bin");
        double[] change = table.column("delta_kt_prime_bin");
        double[] water = table.column("w_bin");
        double[] coefficient = table.column("coef");
        assertThat(coefficient).hasSize(6 * 6 * 7 * 5);
        for (int i = 0; i < coefficient.length; i++) {
            assertThat(DirintTable.coefficient(
                            (int) clearness[i] - 1, (int) zenith[i] - 1, (int) change[i] - 1, (int) water[i] - 1))
                    .isEqualTo(coefficient[i]);
        }
    }

    private static int compareTerms(GoldenTable all, char quantity, double[][][] byPower) {
        int compared = 0;
        for (int power = 0; power < byPower.length; power++) {
            GoldenTable table = all.where("table", "" + quantity + power);
            double[][] terms = byPower[power];
            assertThat(terms).hasNumberOfRows(table.size());
            for (int row = 0; row < terms.length; row++) {
                assertThat(table.column("row")[row]).isEqualTo(row);
                assertThat(terms[row])
                        .containsExactly(table.column("a")[row], table.column("b")[row], table.column("c")[row]);
            }
            compared += terms.length;
        }
        return compared;
    }
}
