#include "source_files.h"

#include <QTest>

using namespace breakeven::structure;

namespace {

constexpr int longestFile = 450;

QString at(const QString& file, int line) { return QStringLiteral("\n  %1:%2").arg(file).arg(line); }

/// The places where a line of a file matches.
QString places(const QStringList& files, const QRegularExpression& pattern) {
    QString found;
    for (const QString& file : files) {
        const QStringList lines = read(file).split('\n');
        for (int i = 0; i < lines.size(); ++i)
            if (pattern.match(lines[i]).hasMatch()) found += at(file, i + 1);
    }
    return found;
}

} // namespace

class TestTidiness : public QObject {
    Q_OBJECT

private slots:
    void noCodeFileIsLong() {
        QString found;
        for (const char* folder : {"app", "core", "ui", "tests"})
            for (const QString& file : codeIn(folder))
                if (const int lines = static_cast<int>(read(file).count('\n')); lines > longestFile)
                    found += at(file, lines);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void noLineEndsInBlanks() {
        const QString found = places(writtenFiles(), QRegularExpression("[ \\t\\r]$"));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void everyFileEndsWithOneNewline() {
        QString found;
        for (const QString& file : writtenFiles())
            if (const QString text = read(file);
                !text.isEmpty() && (!text.endsWith('\n') || text.endsWith("\n\n")))
                found += "\n  " + file;
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void noPathOfSomebodysMachineIsWrittenDown() {
        const QString found = places(writtenFiles(), QRegularExpression("/(home|root|Users|work)/[a-z]"));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /// What reads or writes a figure by the locale of the machine gives other figures abroad.
    void noFigureKnowsALocale() {
        const QRegularExpression byLocale(
            "\\b(sto(d|f|ld)|strto(d|f|ld)|ato[fil]|s?scanf|\\w*stringstream|setlocale|std::locale)\\b"
            "|\\b(is(digit|alpha|alnum|space)|to(lower|upper))\\(|printf\\(.*%[-+0-9.]*[efgEFG]|%L[1-9]"
            "|:[^\"}]*L\\}|QLocale\\S*\\.to(Double|CurrencyString|String\\([^\"]*'[efg]')");
        QString found;
        for (const char* folder : {"app", "core", "ui"}) found += places(codeIn(folder), byLocale);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /// errorAt, warningIn … say where; four parts in braces do not say which is which.
    void problemsAreMadeByTheirConstructors() {
        QString found;
        static const QRegularExpression braces("\\{\\s*Severity::|\\.severity = Severity::");
        for (const char* folder : {"app", "core", "ui"})
            for (const QString& file : codeIn(folder)) {
                if (file.endsWith("table/problem.cpp")) continue;
                const QString text = read(file);
                for (auto all = braces.globalMatch(text); all.hasNext();)
                    found +=
                        at(file, static_cast<int>(text.left(all.next().capturedStart()).count('\n') + 1));
            }
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void noMacroOutlivesItsHeader() {
        static const QRegularExpression defined("#define (\\w+)");
        QString found;
        for (const char* folder : {"app", "core", "ui", "tests"})
            for (const QString& file : filesIn(folder, {"*.h"})) {
                const QString text = read(file);
                for (auto all = defined.globalMatch(text); all.hasNext();)
                    if (const QString name = all.next().captured(1); !text.contains("#undef " + name))
                        found += "\n  " + file + ": " + name;
            }
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void headersAreIncludedOnce() {
        QString found;
        for (const char* folder : {"app", "core", "ui", "tests"})
            for (const QString& file : filesIn(folder, {"*.h"}))
                if (!read(file).startsWith("#pragma once\n")) found += "\n  " + file;
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(TestTidiness)
#include "test_tidiness.moc"
