package org.doorstep.server.attachments;

import java.io.InputStream;
import java.io.OutputStream;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One request's view of the uploads for the tus library: the library speaks the protocol, this keeps the promises. Only the
 * core protocol and creation are switched on, so the rest is never asked for.
 */
class TusStorage implements UploadStorageService {
    private final Sender sender;
    private final @Nullable Announced announced;
    private final PictureIntake intake;

    TusStorage(Sender sender, @Nullable Announced announced, PictureIntake intake) {
        this.sender = sender;
        this.announced = announced;
        this.intake = intake;
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(String url, String owner) {
        return intake.find(sender, url.substring(url.lastIndexOf('/') + 1))
                .map(TusStorage::info)
                .orElse(null);
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(UploadId id) {
        return intake.find(sender, id.toString()).map(TusStorage::info).orElse(null);
    }

    @Override
    public UploadInfo create(UploadInfo info, String owner) {
        if (announced == null) throw Problem.unreadable("An upload says what it brings.");
        return info(intake.open(sender, announced));
    }

    @Override
    public UploadInfo append(UploadInfo info, InputStream chunk) {
        var upload = intake.find(sender, info.getId().toString()).orElseThrow(Problem::notFound);
        return info(intake.append(upload, chunk));
    }

    @Override
    public String getUploadUri() {
        return sender.uri();
    }

    @Override
    public long getMaxUploadSize() {
        return announced == null ? 0 : announced.bytes();
    }

    private static UploadInfo info(Upload upload) {
        var info = new UploadInfo();
        info.setId(new UploadId(upload.id()));
        info.setOwnerKey(upload.device().value());
        info.setLength(upload.bytes());
        info.setOffset(upload.received());
        return info;
    }

    @Override
    public void removeLastNumberOfBytes(@Nullable UploadInfo info, long bytes) {
        // A chunk counts as a whole or not at all: nothing that failed was ever counted.
    }

    @Override
    public void setMaxUploadSize(Long bytes) {
        // The record says how long its picture is.
    }

    @Override
    public void setUploadExpirationPeriod(@Nullable Long milliseconds) {
        // Nothing expires while a record names it.
    }

    @Override
    public @Nullable Long getUploadExpirationPeriod() {
        return null;
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        // Ids are the store's own.
    }

    @Override
    public void setUploadConcatenationService(@Nullable UploadConcatenationService service) {
        // Switched off.
    }

    @Override
    public @Nullable UploadConcatenationService getUploadConcatenationService() {
        return null;
    }

    @Override
    public void update(UploadInfo info) {
        throw switchedOff();
    }

    @Override
    public InputStream getUploadedBytes(String uri, String owner) {
        throw switchedOff();
    }

    @Override
    public InputStream getUploadedBytes(UploadId id) {
        throw switchedOff();
    }

    @Override
    public void copyUploadTo(UploadInfo info, OutputStream out) {
        throw switchedOff();
    }

    @Override
    public void cleanupExpiredUploads(UploadLockingService locks) {
        throw switchedOff();
    }

    @Override
    public void terminateUpload(UploadInfo info) {
        throw switchedOff();
    }

    private static UnsupportedOperationException switchedOff() {
        return new UnsupportedOperationException("Only the core protocol and creation are switched on");
    }
}
