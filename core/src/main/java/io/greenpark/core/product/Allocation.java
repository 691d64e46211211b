package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How what a process takes in is divided among a product and its co-products, docs/model.md eq. (PRO-1).
 *
 * <p>Source: ISO 14067, as GB/T 24067-2024: subdivision of the process before physical relations before prices.
 *
 * @param method by what it is divided
 * @param ownValue value of the product that the method goes by; not asked for by {@link Method#SUBDIVISION}
 * @param coProducts what the process makes besides
 */
public record Allocation(Method method, double ownValue, List<CoProduct> coProducts) {

    /** By what inputs are divided; the order is that of preference. */
    public enum Method {
        /** By own meters: the value of a co-product is its share of the inputs. */
        SUBDIVISION,
        /** By mass: every value is 1. */
        MASS,
        /** By energy content [MWh/t]. */
        ENERGY,
        /** By price [yuan/t]. */
        ECONOMIC
    }

    /**
     * What the process makes besides the product.
     *
     * @param id unique name within the product
     * @param tonnesPerTonne output per tonne of the product [t/t]
     * @param value what the method goes by: a share [1], 1, energy content [MWh/t] or price [yuan/t]
     */
    public record CoProduct(String id, double tonnesPerTonne, double value) {

        public CoProduct {
            Require.id("id", id);
            Require.positive("tonnesPerTonne", tonnesPerTonne);
            Require.notNegative("value", value);
        }
    }

    /** Everything belongs to the product. */
    public static final Allocation NONE = new Allocation(Method.SUBDIVISION, 0.0, List.of());

    public Allocation {
        coProducts = List.copyOf(coProducts);
        if (method == Method.SUBDIVISION) {
            double others = coProducts.stream().mapToDouble(CoProduct::value).sum();
            if (!(others <= 1.0)) {
                throw new InvalidValueException("coProducts", "must have metered shares of at most 1 together", others);
            }
        } else {
            Require.positive("ownValue", ownValue);
        }
    }

    /**
     * Share of the inputs by output, the product first; the shares add up to 1 [1].
     *
     * @param product id of the product
     */
    public Map<String, Double> shares(String product) {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put(product, 0.0);
        double whole = ownValue;
        for (CoProduct other : coProducts) {
            whole += other.tonnesPerTonne() * other.value();
        }
        double others = 0.0;
        for (CoProduct other : coProducts) {
            double share =
                    method == Method.SUBDIVISION ? other.value() : other.tonnesPerTonne() * other.value() / whole;
            shares.put(other.id(), share);
            others += share;
        }
        shares.put(product, 1.0 - others);
        return shares;
    }
}
