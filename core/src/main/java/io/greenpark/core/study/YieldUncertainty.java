package io.greenpark.core.study;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.List;

/**
 * What makes the yields of a study unsure beside the spread of weather years, by resource.
 *
 * @param wind of wind farms
 * @param solar of solar plants
 */
public record YieldUncertainty(Resource wind, Resource solar) {

    /**
     * Standard deviations for the plants of one resource.
     *
     * @param measurementSdFraction of the long-term mean of the resource [1]
     * @param modelSdFraction of the model from resource to energy, of energy [1]
     * @param lossesSdFraction of wakes, stops and other losses, of energy [1]
     */
    public record Resource(double measurementSdFraction, double modelSdFraction, double lossesSdFraction) {

        public Resource {
            Require.within("measurementSdFraction", measurementSdFraction, 0.0, 0.3);
            Require.within("modelSdFraction", modelSdFraction, 0.0, 0.3);
            Require.within("lossesSdFraction", lossesSdFraction, 0.0, 0.3);
        }

        /**
         * The terms of a plant.
         *
         * @param interannualSdFraction deviation of the resource that the factor of a year adds [1]
         */
        public List<UncertaintyTerm> terms(double interannualSdFraction) {
            return List.of(
                    new UncertaintyTerm(
                            "inter-annual",
                            new Title("good and bad years", "年际变化"),
                            UncertaintyTerm.Basis.RESOURCE,
                            interannualSdFraction,
                            true),
                    new UncertaintyTerm(
                            "measurement",
                            new Title("measurement of the resource", "资源测量"),
                            UncertaintyTerm.Basis.RESOURCE,
                            measurementSdFraction,
                            false),
                    new UncertaintyTerm(
                            "model",
                            new Title("model of the plant", "发电模型"),
                            UncertaintyTerm.Basis.ENERGY,
                            modelSdFraction,
                            false),
                    new UncertaintyTerm(
                            "losses",
                            new Title("losses", "损失"),
                            UncertaintyTerm.Basis.ENERGY,
                            lossesSdFraction,
                            false));
        }
    }
}
