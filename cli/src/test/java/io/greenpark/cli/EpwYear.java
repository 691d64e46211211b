package io.greenpark.cli;

import java.time.LocalDateTime;

/** A mild and dark EPW year with a steady wind. */
final class EpwYear {

    static final int HOURS = 8760;
    static final int HEADER_LINES = 8;

    private EpwYear() {}

    /** The first {@code hours} hours. */
    static String ofHours(int hours) {
        StringBuilder text = new StringBuilder("LOCATION,Changtu,LN,CHN,test,541430,42.78,124.11,8.0,130.0\n");
        for (int line = 2; line < HEADER_LINES; line++) {
            text.append("COMMENTS ").append(line).append('\n');
        }
        text.append("DATA PERIODS,1,1,Data,Sunday,1/1,12/31\n");
        LocalDateTime start = LocalDateTime.of(2023, 1, 1, 0, 0);
        for (int k = 0; k < hours; k++) {
            LocalDateTime at = start.plusHours(k);
            text.append(
                    "%d,%d,%d,%d,60,A7,10.0,5.0,70,100000,0,0,300,0,0,0,0,0,0,0,200,3.0,5,5,10,7777,9,999999999,0,0.1,0,88,0.2,0,0\n"
                            .formatted(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour() + 1));
        }
        return text.toString();
    }
}
