package io.github.remedium.http;

import jakarta.servlet.Servlet;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Servlets, each at its path, as soon as there are articles; requests for other paths go to the next handler. */
final class ServletRoutes extends Handler.Sequence {

    private final Map<String, Servlet> servlets;
    private final LoadedKnowledgeBase kb;

    ServletRoutes(Map<String, Servlet> servlets, LoadedKnowledgeBase kb, Handler otherwise) {
        this.servlets = servlets;
        this.kb = kb;
        servlets.forEach((path, servlet) -> {
            ServletContextHandler context = new ServletContextHandler(path);
            context.setAllowNullPathInContext(true);
            ServletHolder holder = new ServletHolder(servlet);
            holder.setAsyncSupported(true);
            context.addServlet(holder, "/*");
            addHandler(context);
        });
        addHandler(otherwise);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (servlets.containsKey(path)) {
            request.setAttribute(Routes.ROUTE, path);
            try {
                kb.get();
            } catch (LoadedKnowledgeBase.StillLoading e) {
                Replies.send(e.problem().reply(), request, response, callback);
                return true;
            }
        }
        return super.handle(request, response, callback);
    }
}
