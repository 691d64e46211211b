package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * A study: resolved cases on one time axis under one rule pack.
 *
 * @param name short name, also of the output folder
 * @param title name for people
 * @param axis time axis of every series
 * @param rules rule pack in force
 * @param cases variants in the order of the file
 * @param baseline id of the case that the others are compared with
 * @param register every value with its provenance, assumptions included
 * @param inputs files that were read, with their hashes
 * @param plan the plan that it puts into numbers
 */
public record Scenario(
        String name,
        Title title,
        TimeAxis axis,
        RulePack rules,
        List<Case> cases,
        String baseline,
        List<SourcedValue> register,
        List<InputFile> inputs,
        Plan plan) {

    public Scenario {
        Require.id("name", name);
        Require.notEmpty("cases", cases);
        cases = List.copyOf(cases);
        register = List.copyOf(register);
        inputs = List.copyOf(inputs);
        if (cases.stream().noneMatch(c -> c.id().equals(baseline))) {
            throw new InvalidValueException("baseline", "must be the id of a case", baseline);
        }
    }

    /** A study that tells of no plan. */
    public Scenario(
            String name,
            Title title,
            TimeAxis axis,
            RulePack rules,
            List<Case> cases,
            String baseline,
            List<SourcedValue> register,
            List<InputFile> inputs) {
        this(name, title, axis, rules, cases, baseline, register, inputs, Plan.NONE);
    }

    /** The same study with other cases. */
    public Scenario withCases(List<Case> otherCases) {
        return new Scenario(name, title, axis, rules, otherCases, baseline, register, inputs, plan);
    }
}
