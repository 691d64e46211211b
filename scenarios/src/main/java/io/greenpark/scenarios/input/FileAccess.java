package io.greenpark.scenarios.input;

/** Which files a scenario may name. What the user himself names on the command line may lie anywhere. */
public enum FileAccess {

    /** Those in the folder of the scenario and below it, symbolic links followed. */
    WITHIN_FOLDER,

    /** Those everywhere. */
    ANYWHERE
}
