#include "data_package_tables.h"
#include "source_files.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace breakeven::structure;

namespace {

QStringList programs() { return codeIn("app") + codeIn("core") + codeIn("ui") + codeIn("tests"); }

/// What a code file says to people: its comments, one to a paragraph.
QStringList comments(const QString& file) {
    static const QRegularExpression comment("//[/<! ]*(.*)$");
    QStringList all;
    bool goesOn = false;
    for (const QString& line : read(file).split('\n')) {
        const auto match = comment.match(line);
        if (match.hasMatch() && goesOn && line.trimmed().startsWith("//"))
            all.last() += ' ' + match.captured(1);
        else if (match.hasMatch())
            all += match.captured(1);
        goesOn = match.hasMatch();
    }
    return all;
}

/// The sections and paragraphs of the modelling rules: "5", "5.2".
QSet<QString> ruleNumbers() {
    static const QRegularExpression number(R"(^(?:## (\d+) |\*\*(\d+\.\d+)))",
                                           QRegularExpression::MultilineOption);
    QSet<QString> numbers;
    const QString rules = read("docs/modelling-rules.md");
    for (auto found = number.globalMatch(rules); found.hasNext();) {
        const auto match = found.next();
        numbers += match.captured(1) + match.captured(2);
    }
    return numbers;
}

} // namespace

class TestDocumentation : public QObject {
    Q_OBJECT

private slots:
    /// When the schema has changed: cmake --build --preset release --target update_docs.
    void theDataPackageIsDocumentedAsItsSchemaSays() {
        const QString text = read("docs/data-package.md");
        const qsizetype tables = text.indexOf("\n### economy\n");
        QVERIFY2(tables > 0, "docs/data-package.md has no tables");
        QCOMPARE(text.mid(tables), QString::fromStdString(dataPackageTables()));
    }

    void linksBetweenDocumentsLeadSomewhere() {
        static const QRegularExpression link(R"(\]\(([^)#:]+)(#[^)]*)?\))");
        QStringList faults;
        for (const QString& file : writtenFiles().filter(QRegularExpression("\\.md$"))) {
            const QString text = read(file);
            for (auto matches = link.globalMatch(text); matches.hasNext();) {
                const QString target = matches.next().captured(1);
                if (!QFileInfo::exists(QFileInfo(root() + '/' + file).dir().filePath(target)))
                    faults += file + " links to " + target;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
    }

    /// "rules 5.2", "rules 10.4, 11", "rules 5.1–5.4".
    void everyRuleCitedIsOneOfTheModellingRules() {
        const QSet<QString> numbers = ruleNumbers();
        static const QRegularExpression cited(R"(\brules (\d+(?:\.\d+)?(?:(?:, |–| and )\d+(?:\.\d+)?)*))");
        static const QRegularExpression number(R"(\d+(?:\.\d+)?)");
        QStringList faults;
        int citations = 0;
        for (const QString& file : programs())
            for (const QString& comment : comments(file))
                for (auto all = cited.globalMatch(comment); all.hasNext(); ++citations) {
                    const QString text = all.next().captured(1);
                    for (auto each = number.globalMatch(text); each.hasNext();)
                        if (const QString one = each.next().captured(); !numbers.contains(one))
                            faults += file + " cites rules " + one;
                }
        QVERIFY(citations > 100);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
    }

    /// A document or a source file that a comment or a document names is there.
    void everyFileNamedIsThere() {
        static const QRegularExpression name(R"((?<![\w./<*-])(?:[\w-]+/)*[\w-]+\.(?:md|cpp|h)\b(?![*>]))");
        QStringList known;
        for (const char* folder : {"app", "core", "ui", "tests", "docs"})
            known += filesIn(folder, {"*.h", "*.cpp", "*.md"});
        known += {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"};
        const auto isThere = [&](const QString& file) {
            return std::any_of(known.begin(), known.end(), [&](const QString& path) {
                return path == file || path.endsWith('/' + file);
            });
        };
        QStringList faults;
        const auto check = [&](const QString& file, const QString& text) {
            for (auto all = name.globalMatch(text); all.hasNext();)
                if (const QString named = all.next().captured(); !isThere(named))
                    faults += file + " names " + named;
        };
        for (const QString& file : programs()) check(file, comments(file).join('\n'));
        for (const QString& file : writtenFiles().filter(QRegularExpression("\\.md$")))
            check(file, read(file));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join("\n")));
    }
};

QTEST_APPLESS_MAIN(TestDocumentation)
#include "test_documentation.moc"
