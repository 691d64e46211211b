package io.greenpark.core;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;

/** The order of packages of docs/style.md 3.1: a package may use only those to its left. */
final class PackageOrder extends ArchCondition<JavaClass> {

    /** Letter by letter as in docs/style.md. */
    static final String LAW =
            "check → units, provenance, time → series → rules → sun → weather → solar, wind, load, thermal"
                    + " → storage, tariff, factors, network, lp → dispatch → settlement → ledger → carbon → product → sink → compliance → finance"
                    + " → park → result → simulation → study";

    private static final String ROOT = "io.greenpark.core.";

    private final Map<String, Integer> rank = new HashMap<>();

    PackageOrder() {
        super("use only packages to the left of its own in: " + LAW);
        String[] groups = LAW.split(" → ");
        for (int g = 0; g < groups.length; g++) {
            for (String name : groups[g].split(", ")) {
                rank.put(name, g);
            }
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = name(type);
        if (!rank.containsKey(own)) {
            events.add(SimpleConditionEvent.violated(
                    type, "%s is in package %s, which has no place in the order".formatted(type.getName(), own)));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith(ROOT)) {
                String other = name(target);
                boolean allowed = other.equals(own) || rank.getOrDefault(other, Integer.MAX_VALUE) < rank.get(own);
                if (!allowed) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }
    }

    private static String name(JavaClass type) {
        return type.getPackageName().replace(ROOT, "").replaceFirst("\\..*", "");
    }
}
