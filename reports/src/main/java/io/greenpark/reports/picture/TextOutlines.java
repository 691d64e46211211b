package io.greenpark.reports.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns the texts of an SVG picture into outlines of their letters, which need no font. */
final class TextOutlines {

    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);
    private static final Pattern SIZE = Pattern.compile("font-size:\\s*([0-9.]+)px");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*(bold|[6-9]00)");
    private static final double USUAL_SIZE = 12.0;

    private TextOutlines() {}

    /**
     * The picture with outlines in place of texts; each keeps its words as a label.
     *
     * @throws PictureException if no font of the machine holds all letters of a text
     */
    static String of(String svg) throws IOException {
        try {
            Document picture = parsed(svg);
            NodeList found = picture.getElementsByTagNameNS("*", "text");
            List<Element> texts = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                texts.add((Element) found.item(i));
            }
            texts.forEach(text -> text.getParentNode().replaceChild(outline(text), text));
            return written(picture);
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException("a picture is no valid SVG", e);
        }
    }

    private static Element outline(Element text) {
        String words = text.getTextContent().strip();
        Element path = text.getOwnerDocument().createElementNS(text.getNamespaceURI(), "path");
        for (String kept : List.of("fill", "fill-opacity", "opacity", "transform", "clip-path")) {
            if (text.hasAttribute(kept)) {
                path.setAttribute(kept, text.getAttribute(kept));
            }
        }
        path.setAttribute("aria-label", words);
        Font font = font(words, text);
        GlyphVector glyphs = font.createGlyphVector(CONTEXT, words);
        double x = number(text, "x") - shift(text, glyphs.getLogicalBounds());
        double y = number(text, "y") + drop(text, font.getLineMetrics(words, CONTEXT));
        path.setAttribute("d", data(glyphs.getOutline((float) x, (float) y).getPathIterator(null)));
        return path;
    }

    private static Font font(String words, Element text) {
        String style = text.getAttribute("style");
        boolean bold =
                BOLD.matcher(style).find() || text.getAttribute("font-weight").equals("700");
        float size = (float) size(text, style);
        Font usual = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
        if (usual.canDisplayUpTo(words) < 0) {
            return usual;
        }
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(other -> other.canDisplayUpTo(words) < 0)
                .findFirst()
                .map(other -> other.deriveFont(bold ? Font.BOLD : Font.PLAIN, size))
                .orElseThrow(() -> new PictureException(
                        "no font of this machine has all letters of “%s”; install one of Chinese, such as Noto Sans CJK"
                                .formatted(words)));
    }

    private static double size(Element text, String style) {
        Matcher size = SIZE.matcher(style);
        if (size.find()) {
            return Double.parseDouble(size.group(1));
        }
        return text.hasAttribute("font-size") ? number(text, "font-size") : USUAL_SIZE;
    }

    private static double number(Element text, String attribute) {
        return text.hasAttribute(attribute) ? Double.parseDouble(text.getAttribute(attribute)) : 0.0;
    }

    private static double shift(Element text, Rectangle2D bounds) {
        return switch (text.getAttribute("text-anchor")) {
            case "middle" -> bounds.getWidth() / 2.0;
            case "end" -> bounds.getWidth();
            default -> 0.0;
        };
    }

    private static double drop(Element text, LineMetrics line) {
        return text.getAttribute("dominant-baseline").equals("central")
                ? (line.getAscent() - line.getDescent()) / 2.0
                : 0.0;
    }

    private static String data(PathIterator way) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (; !way.isDone(); way.next()) {
            int kind = way.currentSegment(points);
            data.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(rounded(points[i]));
            }
        }
        return data.toString();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }

    private static Document parsed(String svg) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String written(Document picture) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(picture), new StreamResult(out));
        return out.append('\n').toString();
    }
}
