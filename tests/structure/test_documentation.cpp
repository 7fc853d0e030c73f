#include "data_package_tables.h"
#include "source_files.h"

#include <QTest>

using namespace breakeven::structure;

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
};

QTEST_APPLESS_MAIN(TestDocumentation)
#include "test_documentation.moc"
