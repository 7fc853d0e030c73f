#include "source_files.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace breakeven::structure;

namespace {

/// A text people read, and whether it counts something.
struct Text {
    QString context;
    QString source;
    bool counts = false;
};

QList<Text> texts() {
    QFile file(QDir(root()).filePath("translations/breakeven_cy.ts"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Text> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message"))
            all += Text{context, {}, xml.attributes().hasAttribute("numerus")};
        if (xml.name() == QLatin1String("source")) all.last().source = xml.readElementText();
    }
    return all;
}

QString named(const Text& text) { return "\n  " + text.context + ": " + text.source; }

/// What steps were once called stands in the journals of older documents and is still translated.
bool isFormer(const Text& text) {
    static const QString former = read("core/economy/edit/former_names.cpp");
    return former.contains('"' + text.source + '"');
}

/// Parts between which an explained formula writes its figures: "the lower of 5 and 6".
bool isOfFormula(const Text& text) {
    static const QStringList parts{
        " and ",        ", because ", "the lower of ", "the higher of ", " %",      " is below ",
        " is at most ", " is above ", " is at least ", " equals ",       " is not "};
    return parts.contains(text.source);
}

} // namespace

/// Texts are plain finance English, as somebody in an NHS finance team would write it. It reads all texts
/// that are collected for translation.
class TestWording : public QObject {
    Q_OBJECT

private slots:
    void nothingIsOldFashioned() {
        static const QRegularExpression old(
            "\\b(nought|naught|shall|hitherto|thereof|thereby|whence|wherefrom|whither|hence|anew|lest|"
            "beneath|"
            "stood|hangs? on|said of|told of|is told|are told|tells of|those before|became of|becomes of|"
            "came of|come about|but for|likeliest|once more|is sought|by now|is there already|has not got|"
            "over all we|(?<!there )is no (?:pdf|file|workbook|table|number|word|scenario|amount|block|"
            "shard|step|whole)|two masters|too hopeful|would have it|as it stands|knows no|"
            "comes and goes)\\b",
            QRegularExpression::CaseInsensitiveOption);
        QString faults;
        for (const Text& text : texts())
            if (old.match(text.source).hasMatch() && !isFormer(text)) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// Ranges make possible futures, which are simulated; only support and loans are drawn.
    void futuresAreSimulated() {
        static const QRegularExpression drawn(
            "\\b(draws?|drawing|shards?)\\b(?! \\()|futures?( \\w+)? drawn|drawn (thousands|independently)",
            QRegularExpression::CaseInsensitiveOption);
        QString faults;
        for (const Text& text : texts())
            if (drawn.match(text.source).hasMatch() && !isFormer(text)) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void nothingIsAskedBackwards() {
        static const QRegularExpression backwards(
            "\\b(Shall|Were|Had|Should) (it|all|the|an?|you|this|that)\\b");
        QString faults;
        for (const Text& text : texts())
            if (backwards.match(text.source).hasMatch() && !isFormer(text)) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void spacesAreSingle() {
        QString faults;
        for (const Text& text : texts())
            if (text.source.contains("  ")) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// A text that begins or ends with a space is glued to another.
    void sentencesAreWhole() {
        QString faults;
        for (const Text& text : texts())
            if (text.source.trimmed() != text.source && !isOfFormula(text)) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void whatIsCountedHasPlurals() {
        QString faults;
        for (const Text& text : texts())
            if (text.source.contains("(s)") && !(text.counts && text.source.contains("%n")))
                faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// "&" marks the letter of a shortcut, "&&" is one that is shown; of names, such as A&E, Qt shows neither
    /// in menus: they stand in texts without shortcuts only.
    void ampersandsAreShortcutsOrShown() {
        static const QRegularExpression abbreviation("\\b[A-Z]&[A-Z]\\b");
        static const QRegularExpression alone("&(?![&A-Za-z%1-9])");
        static const QRegularExpression shortcut("&[A-Za-z%]");
        QString faults;
        for (const Text& text : texts()) {
            QString rest = text.source;
            rest.remove(abbreviation).remove(" & ").remove("&&");
            if (alone.match(rest).hasMatch() || rest.count(shortcut) > 1) faults += named(text);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void daysAreWrittenOut() {
        static const QRegularExpression iso("\\b(19|20)\\d\\d-\\d\\d-\\d\\d");
        QString faults;
        for (const Text& text : texts())
            if (iso.match(text.source).hasMatch()) faults += named(text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// A plus before a figure is written by formatChange alone.
    void changesAreWrittenInOnePlace() {
        static const QRegularExpression sign(
            "(QStringLiteral|QLatin1String|QLatin1Char|QChar)\\(u?['\"]\\+['\"]\\)");
        QStringList faults;
        for (const QString& file : codeIn("ui"))
            if (read(file).contains(sign) && !file.startsWith("ui/grid/"))
                faults += file; // the row to add one in
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"
