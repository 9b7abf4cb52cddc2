package org.doorstep.server.attachments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.doorstep.contract.visit.Attachment;

/**
 * A picture made anew from its own light and nothing else: no place, no time, no camera, no thumbnail of what was cut away.
 * Its size is read from its head before anything is decoded.
 */
record CleanPicture(String mediaType, long bytes, String sha256) {
    private static final Set<String> READ = Set.of("jpeg", "png");
    private static final float QUALITY = 0.9f;
    /** Longest side; larger ones are read at half, a third, … of their size, so that memory stays bounded. */
    private static final int SIDE_MAX = 4_096;

    /** @throws Refused when it is no picture, or too large a one */
    static CleanPicture of(Path from, Path to) throws IOException {
        try (var in = ImageIO.createImageInputStream(from.toFile())) {
            var reader = reader(in);
            try {
                var format = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
                write(decoded(reader, in), format, to);
                return new CleanPicture("image/" + format, Files.size(to), PictureFiles.sha256(to));
            } finally {
                reader.dispose();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw Refused.unreadable();
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (READ.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) return reader;
            reader.dispose();
        }
        throw Refused.unreadable();
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream in) {
        try {
            reader.setInput(in, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            var pixels = (long) width * height;
            if (pixels > Attachment.PIXELS_MAX) throw Refused.tooManyPixels(pixels);
            var step = (Math.max(width, height) + SIDE_MAX - 1) / SIDE_MAX;
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } catch (IOException e) {
            throw Refused.unreadable();
        }
    }

    private static void write(BufferedImage image, String format, Path to) throws IOException {
        Files.deleteIfExists(to);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            var jpeg = format.equals("jpeg");
            if (jpeg) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(jpeg ? opaque(image) : image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return image;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    /** It cannot be kept as a picture, with a sentence for people. */
    static final class Refused extends RuntimeException {
        private final String kind;

        private Refused(String kind, String sentence) {
            super(sentence);
            this.kind = kind;
        }

        String kind() {
            return kind;
        }

        private static Refused unreadable() {
            return new Refused(
                    "not-a-picture", "This file is no picture that can be read, so it cannot be shown here.");
        }

        private static Refused tooManyPixels(long pixels) {
            return new Refused(
                    "too-many-pixels",
                    "This picture has " + Math.ceilDiv(pixels, 1_000_000) + " megapixels, and at most "
                            + Attachment.PIXELS_MAX / 1_000_000 + " can be kept.");
        }
    }
}
