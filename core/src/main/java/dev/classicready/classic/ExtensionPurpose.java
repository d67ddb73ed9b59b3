package dev.classicready.classic;

/** What an extension is for, as far as the migration cares. */
public enum ExtensionPurpose {
    BACKUP,
    DEFENDER,
    SITE_RECOVERY,
    OTHER
}
