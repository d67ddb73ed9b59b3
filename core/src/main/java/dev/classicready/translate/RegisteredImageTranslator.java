package dev.classicready.translate;

import dev.classicready.classic.RegisteredImage;

/** Images: Resource Manager has no classic images; their VHDs go on as blobs. */
final class RegisteredImageTranslator implements ResourceTranslator<RegisteredImage> {

    @Override
    public Class<RegisteredImage> kind() {
        return RegisteredImage.class;
    }

    @Override
    public void translate(RegisteredImage image, TranslationContext context) {
        context.leaveOut(
                image,
                image.isUserImage()
                        ? "classic images do not migrate: only their VHDs go on, as blobs of the storage account"
                        : "it is an image of the gallery and not of the subscription");
    }
}
