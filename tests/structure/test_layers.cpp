#include "source_files.h"

#include <QMap>
#include <QTest>

using namespace breakeven::structure;

namespace {

/// What each layer of core may include besides itself: one way down, no circles (ARCHITECTURE.md).
const QMap<QString, QStringList> below{
    {"money", {}},
    {"economy", {"money"}},
    {"files", {"economy", "money"}},
    {"store", {"files", "economy", "money"}},
    {"exchange", {"files", "economy", "money"}},
    {"engine", {"economy", "money"}},
    {"insight", {"engine", "exchange", "economy", "money"}},
    {"proposal", {"insight", "engine", "files", "economy", "money"}},
};

QString folderOf(const QString& path) { return path.section('/', 0, 0); }

/// The layer of core a file lies in: core/engine/prices.cpp is in engine.
QString layerOf(const QString& path) { return path.section('/', 1, 1); }

bool isQt(const QString& include) {
    static const QRegularExpression qt(R"(^(Q[A-Za-z]*($|/)|q[a-z]+\.h$))");
    return qt.match(include).hasMatch();
}

/// What only core does: sums of pounds, decimals, rounding.
const QRegularExpression arithmetic("\\b(Decimal|roundToPenny|fromPence|std::accumulate|std::reduce)\\b"
                                    "|\\bboost::|\\.pence\\(\\)|include .(boost/|money/decimal\\.h)");

QString list(const QStringList& faults) { return "\n  " + faults.join("\n  "); }

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void everyFolderOfCoreIsAKnownLayer() {
        for (const QString& file : codeIn("core"))
            QVERIFY2(below.contains(layerOf(file)), qPrintable(file + " lies in no layer of core"));
    }

    void aLayerIncludesOnlyItselfAndWhatLiesBelow() {
        QStringList faults;
        for (const QString& file : codeIn("core"))
            for (const QString& include : includesOf(file)) {
                const QString layer = folderOf(include);
                if (layer != layerOf(file) && below.contains(layer) && !below[layerOf(file)].contains(layer))
                    faults += file + " includes " + include;
            }
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }

    void coreKnowsNeitherQtNorWidgetsNorPrograms() {
        QStringList above;
        for (const QString& folder : {QStringLiteral("ui"), QStringLiteral("app")})
            for (const QString& name :
                 QDir(root() + '/' + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                above += name;
        QStringList faults;
        for (const QString& file : codeIn("core"))
            for (const QString& include : includesOf(file))
                if (isQt(include) ||
                    (above.contains(folderOf(include)) && !below.contains(folderOf(include))))
                    faults += file + " includes " + include;
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }

    void widgetsDoNotIncludePrograms() {
        QStringList faults;
        for (const QString& file : codeIn("ui"))
            for (const QString& include : includesOf(file))
                if (QFile::exists(root() + "/app/" + include)) faults += file + " includes " + include;
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }

    /// A sum in a widget is a defect: figures are made in core, where they are tested and explained.
    void widgetsDoNoArithmeticOnFigures() {
        QStringList faults;
        for (const QString& file : codeIn("ui")) {
            const QStringList lines = read(file).split('\n');
            for (int i = 0; i < lines.size(); ++i)
                if (arithmetic.match(lines[i]).hasMatch())
                    faults += QStringLiteral("%1:%2: %3").arg(file).arg(i + 1).arg(lines[i].trimmed());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "test_layers.moc"
