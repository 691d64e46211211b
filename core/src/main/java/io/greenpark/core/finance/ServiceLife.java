package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/** How long a plant serves before it is bought anew. */
public sealed interface ServiceLife {

    /** Time between purchases [a]; infinite for a plant that is never worn out. */
    double years();

    /**
     * A fixed number of years.
     *
     * @param years service life [a]
     */
    record Age(double years) implements ServiceLife {

        public Age {
            Require.positive("years", years);
        }
    }

    /**
     * A number of full cycles of a battery, or its age if that comes first.
     *
     * @param cycles full cycles it serves [1]
     * @param cyclesPerYear full cycles it makes a year [1/a]
     * @param mostYears age at which it is replaced at the latest [a]
     */
    record Cycles(double cycles, double cyclesPerYear, double mostYears) implements ServiceLife {

        public Cycles {
            Require.positive("cycles", cycles);
            Require.notNegative("cyclesPerYear", cyclesPerYear);
            Require.positive("mostYears", mostYears);
        }

        @Override
        public double years() {
            return Math.min(mostYears, cycles / cyclesPerYear);
        }
    }

    /**
     * A number of running hours of a machine, or its age if that comes first.
     *
     * @param hours running hours it serves [h]
     * @param hoursPerYear hours it runs a year [h/a]
     * @param mostYears age at which it is replaced at the latest [a]
     */
    record RunningHours(double hours, double hoursPerYear, double mostYears) implements ServiceLife {

        public RunningHours {
            Require.positive("hours", hours);
            Require.notNegative("hoursPerYear", hoursPerYear);
            Require.positive("mostYears", mostYears);
        }

        @Override
        public double years() {
            return Math.min(mostYears, hours / hoursPerYear);
        }
    }
}
