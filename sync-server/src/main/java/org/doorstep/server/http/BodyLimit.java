package org.doorstep.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.doorstep.contract.device.Proof;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Upload;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first thing a request under /api meets: the answer gets the server's clock, and a body over its limit is refused
 * before anything keeps it in memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {
    /** A table of people or children from another system, on the administrator's screen. */
    static final long CSV_BYTES_MAX = 20L * 1024 * 1024;

    private final Answers answers;
    private final Clock clock;

    BodyLimit(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(Proof.TIME, Long.toString(clock.millis()));
        var limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            answers.refuse(response, Problem.tooLarge(limit));
            return;
        }
        try {
            chain.doFilter(new Limited(request, limit), response);
        } catch (Problem problem) {
            answers.refuse(response, problem);
        }
    }

    private static long limit(HttpServletRequest request) {
        var type = request.getContentType();
        var upload = request.getRequestURI().contains("/attachments/");
        if (upload && request.getMethod().equals("PATCH")) return Upload.CHUNK_BYTES_MAX;
        var csv = type != null && type.startsWith("text/csv");
        var office = request.getRequestURI().startsWith(ApiPaths.OFFICE + "/");
        return csv && office ? CSV_BYTES_MAX : Push.BODY_BYTES_MAX;
    }

    /** Counts what arrives without a declared length. */
    private static final class Limited extends HttpServletRequestWrapper {
        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream(), limit);
        }
    }

    private static final class Counting extends ServletInputStream {
        private final ServletInputStream body;
        private final long limit;
        private long seen;

        Counting(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = body.read(into, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int more) {
            seen += more;
            if (seen > limit) throw Problem.tooLarge(limit);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
