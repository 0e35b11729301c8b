package io.github.remedium.evaluate;

import io.github.remedium.internal.text.HtmlEscape;
import java.util.Locale;

/**
 * A square diagram as inline SVG, with axes from 0 to 1 across and to some share upwards. Colours come from the page's
 * style. Not safe for several threads.
 */
final class Diagram {

    private static final int SIZE = 320;
    private static final int MARGIN = 46;
    private static final int TICKS = 5;

    private final StringBuilder svg = new StringBuilder();
    private final double top;

    /**
     * A diagram.
     *
     * @param title says what it shows, to those who cannot see it too
     * @param top the share at the upper end
     */
    Diagram(String title, String across, String upwards, double top) {
        this.top = top;
        int whole = SIZE + 2 * MARGIN;
        svg.append("<svg viewBox=\"0 0 ")
                .append(whole)
                .append(' ')
                .append(whole)
                .append("\" role=\"img\"><title>");
        svg.append(HtmlEscape.escape(title)).append("</title>\n");
        for (int i = 0; i <= TICKS; i++) {
            double share = i / (double) TICKS;
            line(share, 0, share, top, "grid");
            line(0, share * top, 1, share * top, "grid");
            label(x(share), y(0) + 16, "middle", number(share));
            label(x(0) - 6, y(share * top) + 4, "end", number(share * top));
        }
        label(x(0.5), y(0) + 36, "middle", across);
        svg.append("<text transform=\"translate(12 ").append(MARGIN + SIZE / 2).append(") rotate(-90)\"");
        svg.append(" text-anchor=\"middle\">")
                .append(HtmlEscape.escape(upwards))
                .append("</text>\n");
    }

    /** A straight line between two points of the diagram. */
    void line(double fromX, double fromY, double toX, double toY, String kind) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                kind,
                x(fromX),
                y(fromY),
                x(toX),
                y(toY)));
    }

    /** A bar from the ground up. */
    void bar(double from, double to, double height, String kind, String tip) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s</title></rect>\n",
                kind,
                x(from),
                y(height),
                x(to) - x(from),
                y(0) - y(height),
                HtmlEscape.escape(tip)));
    }

    /** A dot; its area says how much it stands for. */
    void dot(double atX, double atY, double radius, String tip) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>\n",
                x(atX),
                y(atY),
                radius,
                HtmlEscape.escape(tip)));
    }

    /** A line through points. */
    void curve(Iterable<double[]> points) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(String.format(Locale.ROOT, "%.1f %.1f", x(point[0]), y(Math.min(top, point[1]))));
        }
        if (!path.isEmpty()) {
            svg.append("<path class=\"curve\" d=\"").append(path).append("\"/>\n");
        }
    }

    /** The finished SVG. */
    String svg() {
        return svg + "</svg>";
    }

    private void label(double atX, double atY, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                atX,
                atY,
                anchor,
                HtmlEscape.escape(text)));
    }

    private static String number(double share) {
        String text = String.format(Locale.ROOT, "%.3f", share);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private double x(double share) {
        return MARGIN + share * SIZE;
    }

    private double y(double share) {
        return MARGIN + SIZE - share / top * SIZE;
    }
}
