package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The articles that the tests of the page are about: the bundled one, a shop's, and one that is hostile. */
final class PageArticles {

    /** Number, date, product, title, message, cause, what to do. */
    private static final String SHOP = """
            KA-90001|3/4/2026|Till|The receipt printer does not answer|Receipt printer did not answer within 3000 ms (PRN-7731)|The printer has gone to sleep.|Wake the printer up.
            KA-90002|4/9/2026|Till|The drawer stays shut after a sale|Cash drawer 2 refused the open pulse, state LOCKED (DRW-0412)|The key of the drawer is turned.|Turn the key to the middle.
            KA-90003|1/8/2026|Payments|Cards are refused at one till only|Terminal 14 rejected by acquirer: merchant profile is not assigned|The terminal was exchanged and not registered.|Register the terminal under its new number.
            KA-90004|5/2/2026|Payments|The end-of-day report does not add up|Settlement total differs from journal total by 3 bookings (SET-220)|Bookings arrived after the report was begun.|Run the report again after midnight.
            KA-90005|2/11/2026|Web shop|Customers cannot pay: the basket is locked|Basket is locked by another checkout session, retry after 120 seconds|The customer has two windows open.|Close the other window and wait two minutes.
            KA-90006|5/30/2026|Web shop|Pictures of new products are missing|Image derivative webp-640 could not be created: colour profile CMYK is not supported|The picture is made for print.|Save the picture with the profile sRGB.
            KA-90007|6/12/2026|Web shop|The search finds nothing since the import|Search index shop-main is read-only, 412 documents were not written|The disk of the search server is nearly full.|Free ten gigabytes on the disk.
            KA-90008|3/21/2026|Stock|Deliveries are booked twice|Duplicate delivery note was accepted because its checksum is empty (STK-1187)|The scanner sends the note a second time.|Switch off repeated sending on the scanner.
            KA-90009|4/28/2026|Stock|The count of a shelf cannot be closed|Stock count cannot be closed while 2 scanners are still counting|A scanner was put away without signing off.|Sign off all scanners of the shelf.
            KA-90010|2/2/2026|Loyalty|Points are not added|Points booking postponed: customer card is assigned to two accounts (LOY-3005)|The customer registered twice.|Join the two accounts.
            """;

    private static final String PRINTER = """
            ---
            title: "The printer queue is stuck"
            product: %1$s
            ---
            ## Environment
            %1$s with drivers from before 2025
            ## Issue
            The log shows "The printer queue is stuck and reports spool fault PQ-2201".
            ## Resolution
            1. Restart the %1$s.
            """;

    private static final String HOSTILE = """
            ---
            title: "Frobnication fails <script>window.broken = 1</script>"
            ---
            ## Issue
            `Gadget widget frobnication aborted with fault ZZ-9917`
            ## Cause
            Somebody typed `<script>window.broken = 2</script>` <script>window.broken = 3</script>
            <img src=x onerror="window.broken = 4"> [here](javascript:window.broken=5)
            ## Resolution
            1. Open the lid. <b onclick="window.broken = 6">Now</b>
            2. Type `<script>`.
            """;

    private PageArticles() {}

    static KnowledgeBase all() {
        Map<String, String> files = new TreeMap<>();
        files.put("en/KA-80001.md", String.format(Locale.ROOT, PRINTER, "Lasermate"));
        files.put("en/KA-80002.md", String.format(Locale.ROOT, PRINTER, "Inkmate"));
        files.put("en/KA-80004.md", String.format(Locale.ROOT, PRINTER, "Plotmate"));
        files.put("en/KA-99001.md", HOSTILE);
        SHOP.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            files.put(
                    "en/" + cells[0] + ".md",
                    String.join(
                            "\n",
                            "---",
                            "title: \"" + cells[3] + "\"",
                            "product: " + cells[2],
                            "article-published-date: " + cells[1] + " 9:00:00 AM",
                            "---",
                            "## Issue",
                            "The log shows \"" + cells[4] + "\".",
                            "## Cause",
                            cells[5],
                            "## Resolution",
                            "1. " + cells[6],
                            "2. Try again, and look at the log.",
                            ""));
        });
        return KnowledgeBase.builder().bundled().source(Source.memory(files)).build();
    }
}
