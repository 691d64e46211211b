package io.greenpark.cli;

import picocli.CommandLine.IVersionProvider;

/** Version of the application and of the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "greenpark " + number(), "Java " + Runtime.version().feature()
        };
    }

    /** Version of greenpark as written in its jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
